package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.TrialPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that came by mail shows no file of this machine, and takes no more time than a pack. */
class StrangePackTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "fit/size.drl", "fit/prices.csv", "texts/de.properties"})
    void aLinkThatLeavesThePackIsRefusedUnread(String name) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "root:x:0:0:my secret");
        TrialPack files = new TrialPack(folder).rule("other", "followers > 1");
        Path link = files.folder().resolve(name);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, secret);
        assertThat(files.check()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .contains("link-leaves-pack", name)
                .doesNotContain("my secret"));
    }

    @Test
    void aLinkInsideOfThePackIsRead() throws IOException {
        TrialPack files = new TrialPack(folder).rule("one", "followers > 1");
        Files.createSymbolicLink(files.folder().resolve("README"), Path.of("pack.yaml"));
        assertThat(codes(files.check())).doesNotContain("link-leaves-pack");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 8_000, 60_000})
    void aPackWithFarTooManyParametersIsToldInSeconds(int count) throws IOException {
        String parameters = IntStream.range(0, count)
                .mapToObj(i -> "  p" + i + ": {value: 1}\n")
                .collect(Collectors.joining());
        TrialPack files = new TrialPack(folder)
                .write("pack.yaml", TrialPack.HEAD.replace("parameters:\n", "parameters:\n" + parameters));
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            List<Problem> problems = files.check();
            if (count > 2_000) {
                assertThat(codes(problems)).containsAnyOf("too-many-parameters", "file-too-large");
                assertThat(problems).hasSizeLessThan(20);
            }
        });
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
