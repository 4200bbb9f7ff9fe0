package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts about real files, counted by hand. */
class RealFilesTest {

    @Test
    void theLabelledAccountsAreAllThere() throws IOException {
        Path list = shared("labelled/instafake/accounts.csv");
        CreatorListReader reader = new CreatorListReader();
        assertThat(reader.recognise(new FileOnDisk(list)).get(0).confidence()).isEqualTo(Confidence.SHAPE);
        CollectingSink sink = new CollectingSink();
        reader.read(new FileOnDisk(list), "csv", sink);

        assertThat(sink.rejected()).isEmpty();
        assertThat(sink.issues()).isEmpty();
        assertThat(sink.distinctAccounts()).hasSize(839);
        assertThat(sink.accounts())
                .hasSize(839)
                .allMatch(account -> account.followers().isKnown()
                        && account.following().isKnown()
                        && account.posts().isKnown()
                        && account.hasPicture().isKnown()
                        && account.isPrivate().isKnown());
        Account first = sink.accounts().get(0);
        assertThat(first.ref().id()).isEqualTo("ig-094d0385e373");
        assertThat(first.followers()).isEqualTo(Count.exact(324));
        assertThat(first.following()).isEqualTo(Count.exact(4122));
        assertThat(first.posts()).isEqualTo(Count.exact(0));
        assertThat(first.bio()).isEmpty();
        assertThat(first.hasPicture()).isEqualTo(Flag.YES);
        assertThat(first.isPrivate()).isEqualTo(Flag.NO);
    }

    @Test
    void exportsOfPlatformsAndToolsAreLeftToTheirReaders() throws IOException {
        List<String> taken = new ArrayList<>();
        CreatorListReader reader = new CreatorListReader();
        for (Path file : files(shared("cases"))) {
            reader.recognise(new FileOnDisk(file)).stream()
                    .filter(claim -> claim.confidence() != Confidence.FALLBACK)
                    .forEach(claim -> taken.add(file.getFileName() + " " + claim));
        }
        assertThat(taken).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path shared(String path) {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve(path))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "There is no shared/" + path + " beside the project, so it is not read.");
        return found.orElseThrow();
    }
}
