package dev.rapport.plugin.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.RealFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/** The real files of Instagram, where they lie beside the project, and how to count in them. */
abstract class RealInstagramFiles {

    private Path folder = Path.of("");

    @BeforeEach
    void findTheFiles() {
        Optional<Path> found = RealFiles.cases();
        assumeTrue(found.isPresent(), "There is no shared/cases beside the project, so the real files are not read.");
        folder = found.orElseThrow().resolve("instagram");
    }

    CollectingSink read(String name) throws IOException {
        return RealFiles.read(new InstagramReader(), folder.resolve(name));
    }

    String told(String name) throws IOException {
        return only(read(name).issues().stream()
                        .filter(i -> i.code().equals("figure-not-kept"))
                        .toList())
                .message();
    }

    static void counts(CollectingSink sink, int accounts, int posts, int comments) {
        assertThat(sink.rejected()).isEmpty();
        assertThat(sink.distinctAccounts()).hasSize(accounts);
        assertThat(sink.distinctPosts()).hasSize(posts);
        assertThat(sink.distinctComments()).hasSize(comments);
    }

    static long ofKind(CollectingSink sink, PostKind kind) {
        return sink.distinctPosts().stream().filter(p -> p.kind() == kind).count();
    }

    static long sum(CollectingSink sink, Function<Post, Count> counter) {
        return sink.distinctPosts().stream()
                .map(counter)
                .filter(Count::isKnown)
                .mapToLong(Count::value)
                .sum();
    }

    static List<String> times(CollectingSink sink) {
        return sink.distinctPosts().stream()
                .map(p -> p.time().iso())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
