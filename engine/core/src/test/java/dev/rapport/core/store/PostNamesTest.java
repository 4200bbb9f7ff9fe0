package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Post;
import dev.rapport.core.intake.LineReader;
import dev.rapport.core.intake.Trial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostNamesTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theCodeOfAnAddressIsANumberToo() {
        Post post = Post.of(AccountRef.of("instagram", "", "zoe"), "17911111111111111")
                .permalink("https://www.instagram.com/zoe/reel/CuXaMPLe123/")
                .build();
        assertThat(PostNames.of(post)).containsExactly("17911111111111111", "CuXaMPLe123", "3141094455255981495");
    }

    @Test
    void elsewhereAPostHasOneName() {
        Post post = Post.of(AccountRef.of("youtube", "", "zoe"), "dQw4w9WgXcQ")
                .permalink("https://www.youtube.com/watch?v=dQw4w9WgXcQ")
                .build();
        assertThat(PostNames.of(post)).containsExactly("dQw4w9WgXcQ");
    }

    /** The account's own export has one name for the post, and a table of comments another. */
    @ParameterizedTest
    @ValueSource(strings = {"17911111111111111", "CuXaMPLe123", "3141094455255981495"})
    void commentsFindTheirPostByEachOfItsNames(String name) {
        try (Trial trial = new Trial(folder, new LineReader("instagram"))) {
            read(
                    trial,
                    "posts.txt",
                    "profile\tzoe\t1\t5000\npost\tzoe\t17911111111111111\t2026-01-02T10:00:00\t10\t1\tBread\thttps://www.instagram.com/p/CuXaMPLe123/\n");
            read(trial, "comments.txt", "comment\t" + name + "\tc1\tida\tLovely crumb, what flour is it?\n");
            assertThat(trial.creators().get(0).accounts().get(0).comments())
                    .extracting(CommentFigure::postId)
                    .containsExactly("17911111111111111");
        }
    }

    private static void read(Trial trial, String name, String lines) {
        trial.read(trial.write(name, ("LINES instagram\n" + lines).getBytes(StandardCharsets.UTF_8), NOW));
    }
}
