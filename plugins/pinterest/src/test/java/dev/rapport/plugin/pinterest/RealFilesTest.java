package dev.rapport.plugin.pinterest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts about real files, counted by hand. */
class RealFilesTest {

    private Path folder = Path.of("");

    @BeforeEach
    void findTheFiles() {
        Optional<Path> found = RealFiles.cases();
        assumeTrue(found.isPresent(), "There is no shared/cases beside the project, so the real files are not read.");
        folder = found.orElseThrow().resolve("pinterest");
    }

    private CollectingSink read(String name) throws IOException {
        return RealFiles.read(new PinterestReader(), folder.resolve(name));
    }

    private CollectingSink counts(String name, int accounts, int posts, int comments) throws IOException {
        CollectingSink sink = read(name);
        assertThat(sink.distinctAccounts()).as("accounts of " + name).hasSize(accounts);
        assertThat(sink.distinctPosts()).as("posts of " + name).hasSize(posts);
        assertThat(sink.distinctComments()).as("comments of " + name).hasSize(comments);
        return sink;
    }

    private static String says(CollectingSink sink) {
        return sink.issues().toString();
    }

    @Test
    void aPinHasATextAndNoCounters() throws IOException {
        Post pin = counts("python-pinterest/pin.json", 1, 1, 0).posts().get(0);
        assertThat(pin.account().handle()).isEqualTo("merleliukun");
        assertThat(pin.time().iso()).isEqualTo("2022-08-11T08:46:16");
        assertThat(pin.kind()).isEqualTo(PostKind.PHOTO);
        assertThat(pin.own()).isTrue();
        assertThat(pin.views().isKnown() || pin.saves().isKnown()).isFalse();
        assertThat(read("python-pinterest/pin-save.json").posts().get(0).own()).isFalse();
    }

    @Test
    void whatIsStillProcessingIsNoZero() throws IOException {
        List<Post> top =
                counts("python-pinterest/top-pins-analytics.json", 1, 2, 0).posts();
        assertThat(top.get(0).views()).isEqualTo(Count.exact(3));
        assertThat(top.get(0).saves()).isEqualTo(Count.exact(0));
        assertThat(says(read("python-pinterest/user-analytics.json"))).contains("3 days (1 of them ready)");
        assertThat(read("python-pinterest/pin-analytics.json").posts()).isEmpty();
        assertThat(read("reference-openapi-v5.json").refusal()).isPresent();
    }
}
