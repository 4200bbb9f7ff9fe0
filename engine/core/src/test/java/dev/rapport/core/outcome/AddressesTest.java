package dev.rapport.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One post has many addresses, and two posts of one script have nearly the same. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4w9WgXcQ?si=share, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=4s, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ?feature=share, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com/live/dQw4w9WgXcQ, https://youtu.be/dQw4w9WgXcQ",
        "https://www.instagram.com/zoe/reel/Cx1_-/?igsh=abc, https://instagram.com/p/Cx1_-",
        "instagr.am/p/Cx1_-, https://www.instagram.com/reel/Cx1_-/",
        "https://www.instagram.com/tv/Cx1_-/, https://www.instagram.com/p/Cx1_-/",
        "https://m.tiktok.com/v/7123456789012345678.html, https://www.tiktok.com/@zoe/video/7123456789012345678?is_from_webapp=1",
        "https://twitter.com/zoe/status/17?s=20, https://x.com/i/web/status/17",
        "https://mobile.twitter.com/zoe/status/17, https://x.com/zoe/status/17/photo/1",
        "https://www.threads.net/@zoe/post/C8, https://www.threads.com/@zoe/post/C8",
        "https://m.facebook.com/zoe/posts/77?ref=share, https://www.facebook.com/zoe/posts/77/",
        "https://www.example.org/a/?utm_source=x#top, http://example.org/a"
    })
    void theSamePostIsKnownInEachFormInWhichPeopleCopyIt(String one, String other) {
        assertThat(Addresses.isSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/watch/?v=1, https://www.facebook.com/watch/?v=2",
        "https://www.facebook.com/photo.php?fbid=1&set=a, https://www.facebook.com/photo.php?fbid=2&set=a",
        "https://www.facebook.com/story.php?story_fbid=1&id=9, https://www.facebook.com/story.php?story_fbid=2&id=9",
        "https://youtu.be/dQw4w9WgXcQ, https://youtu.be/dQw4w9WgXcq",
        "https://blog.example.org/?p=12, https://blog.example.org/?p=13",
        "https://www.instagram.com/p/Cx1/, https://www.instagram.com/p/Cx2/"
    })
    void twoPostsOfOneScriptAreTwo(String one, String other) {
        assertThat(Addresses.isSame(one, other)).isFalse();
    }
}
