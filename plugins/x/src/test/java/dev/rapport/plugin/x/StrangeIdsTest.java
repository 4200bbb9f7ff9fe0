package dev.rapport.plugin.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An id and a text could be anybody's; the ids of X are texts, or long. */
class StrangeIdsTest {

    private final XReader reader = new XReader();

    @Test
    void aMessageWithASmallNumberIsNoTweet() {
        assertThat(reader.recognise(
                        FileInMemory.of("channel_messages.json", "[{\"id\":228,\"text\":\"Bread\",\"entities\":[]}]")))
                .isEmpty();
    }

    @Test
    void whoseATweetIsMayStandBesideItsText() throws IOException {
        FileInMemory file = FileInMemory.of(
                "tweets.json",
                "{\"tweets\":[{\"id\":\"2052830477707538545\",\"text\":\"Rye\",\"created_at\":\"Fri May 08 19:18:20 +0000 2026\","
                        + "\"retweet_count\":2,\"favorite_count\":33,\"username\":\"zoe_test\"}],\"lastUpdate\":\"2026-05-09T05:34:09Z\"}");
        CollectingSink sink = new CollectingSink();
        reader.read(file, reader.recognise(file).get(0).format(), sink);
        assertThat(sink.posts()).extracting(post -> post.account().toString()).containsExactly("x:zoe_test");
    }

    @Test
    void whatWasWrittenBelowAPostElsewhereIsNoTweet() {
        assertThat(
                        reader.recognise(
                                FileInMemory.of(
                                        "comments.json",
                                        "[{\"id\":\"18072356836961382\",\"text\":\"Bread\",\"post_id\":\"C3MvRq8oAAB\",\"author_id\":\"1401394443\",\"created_at\":\"2025-07-18 03:07:57.604\"}]")))
                .isEmpty();
    }

    @Test
    void theIdOfAnAuthorIsSurerThanThatOfAUser() throws IOException {
        FileInMemory file = FileInMemory.of(
                "tweets.csv",
                "id,user_id,url,text,retweet_count,reply_count,like_count,author_id,created_at\n"
                        + "1948248033814311100,3,https://x.com/zoe_test/status/1948248033814311100,Rye,0,0,2,1463021370913157122,2025-07-24 05:05:02\n"
                        + "1948248010183340395,3,https://x.com/tom_test/status/1948248010183340395,Salt,0,0,3,1211922855505432576,2025-07-24 05:04:56\n");
        CollectingSink sink = new CollectingSink();
        reader.read(file, reader.recognise(file).get(0).format(), sink);
        assertThat(sink.posts())
                .extracting(post -> post.account().id())
                .containsExactly("1463021370913157122", "1211922855505432576");
    }

    @Test
    void aTweetKeepsItsIdAsATextOrALongNumber() {
        assertThat(reader.recognise(FileInMemory.of("a.json", "[{\"id\":\"20\",\"text\":\"Bread\"}]")))
                .extracting(Claim::format)
                .containsExactly("api-v2");
        assertThat(reader.recognise(FileInMemory.of("a.json", "[{\"id\":1870000000000000001,\"text\":\"Bread\"}]")))
                .extracting(Claim::format)
                .containsExactly("api-v2");
    }
}
