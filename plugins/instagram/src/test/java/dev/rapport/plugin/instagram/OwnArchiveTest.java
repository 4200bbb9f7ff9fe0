package dev.rapport.plugin.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnArchiveTest {

    private static final FileInMemory POSTS =
            FileInMemory.of("in/instagram-katzen.karl-2026-03-01-AbC.zip!media/posts_1.json", "[]");

    @Test
    void theNameOfTheArchiveSaysWhoseItIs() {
        CollectingSink sink = new CollectingSink();
        OwnArchive.owner(POSTS, sink);
        assertThat(sink.owner().orElseThrow().handle()).isEqualTo("katzen.karl");
    }

    @Test
    void aProfileInsideSaysItBetter() {
        CollectingSink sink = new CollectingSink();
        OwnArchive.owner(POSTS.withSiblings(List.of(FileInMemory.of("x.zip!personal_information.json", "{}"))), sink);
        OwnArchive.owner(FileInMemory.of("posts_1.json", "[]"), sink);
        assertThat(sink.owner()).isEmpty();
    }
}
