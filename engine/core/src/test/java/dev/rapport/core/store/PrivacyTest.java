package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.core.intake.CommentFigures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who commented, and what they said, never reaches the disk. */
class PrivacyTest {

    @TempDir
    Path folder;

    @Test
    void noNameAndNoTextOfACommentStandsInTheFilesOfTheStore() throws IOException {
        try (Store store = Store.open(folder)) {
            CommentFigures figures = new CommentFigures(store.salt());
            List<CommentFigure> comments = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                comments.add(figures.of(Comment.of("alpha", "commentid" + i)
                        .postId("post" + i)
                        .author("secretauthor" + i)
                        .text("secrettext number " + i)
                        .build()));
            }
            try (ImportTransaction transaction = store.begin("0".repeat(64))) {
                Chunk chunk = new Chunk(
                        AccountRef.of("alpha", "", "zoe"), List.of(), List.of(), comments, List.of(), List.of());
                byte[] packed = ChunkCodec.pack(chunk);
                assertThat(ChunkCodec.unpack(packed, dev.rapport.api.model.Source.UNSET)
                                .toString())
                        .doesNotContain("secret", "commentid");
                transaction.add(PackedChunk.of(chunk), true);
                transaction.commit("a.txt", "alpha 1.0.0:lines", "", Instant.EPOCH, "{}");
            }
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(1);
        for (Path file : files) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes).as(file.toString()).doesNotContain("secret", "commentid");
        }
    }

    @Test
    void theSameCommenterIsTheSameWithinAWorkspaceAndAnotherInTheNext() {
        assertThat(Hashes.author(1, "alpha", "@Zoe ")).isEqualTo(Hashes.author(1, "alpha", "zoe"));
        assertThat(Hashes.author(1, "alpha", "zoe")).isNotEqualTo(Hashes.author(2, "alpha", "zoe"));
        assertThat(Hashes.author(1, "alpha", "zoe")).isNotEqualTo(Hashes.author(1, "beta", "zoe"));
        assertThat(Hashes.author(1, "alpha", " ")).isZero();
    }

    @Test
    void everyStoreHasItsOwnSaltAndKeepsIt() {
        long first;
        try (Store store = Store.open(folder.resolve("a"))) {
            first = store.salt();
        }
        try (Store store = Store.open(folder.resolve("a"));
                Store other = Store.open(folder.resolve("b"))) {
            assertThat(store.salt()).isEqualTo(first);
            assertThat(other.salt()).isNotEqualTo(first);
        }
    }
}
