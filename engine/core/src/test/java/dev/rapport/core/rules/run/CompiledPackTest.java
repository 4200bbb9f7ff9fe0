package dev.rapport.core.rules.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.facts.Fact;
import dev.rapport.core.rules.pack.PackLoader;
import dev.rapport.core.rules.pack.RulePack;
import dev.rapport.core.rules.tree.Rule;
import dev.rapport.core.rules.tree.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledPackTest {

    @TempDir
    Path folder;

    @Test
    void ruleFiresOnlyWhereItsConditionHolds() throws IOException {
        RulePack pack = pack();
        Optional<Path> cache = Optional.of(folder.resolve("cache"));
        for (int round = 0; round < 2; round++) {
            long t = System.nanoTime();
            CompiledPack compiled = CompiledPack.of(pack, cache);
            System.out.println("compile ms " + (System.nanoTime() - t) / 1_000_000);
            assertThat(fired(
                            compiled,
                            Candidate.builder()
                                    .set(Fact.FOLLOWERS, 50_000)
                                    .set(Fact.PLATFORM, "instagram")
                                    .build()))
                    .containsExactly("fit/size");
            assertThat(fired(
                            compiled,
                            Candidate.builder()
                                    .set(Fact.FOLLOWERS, 500)
                                    .set(Fact.PLATFORM, "instagram")
                                    .build()))
                    .isEmpty();
            assertThat(fired(
                            compiled,
                            Candidate.builder().set(Fact.PLATFORM, "instagram").build()))
                    .isEmpty();
        }
    }

    private static List<String> fired(CompiledPack compiled, Candidate candidate) {
        return compiled.fired(Stage.FIT, new Case(candidate, compiled.pack().parameterValues())).stream()
                .map(Rule::id)
                .toList();
    }

    private RulePack pack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("trial"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                """
                id: trial
                version: 1.0.0
                needs-api: ">=1.0.0 & <2.0.0"
                categories:
                  fit: {weight: 1, base: 0, cap: 100, title: Fit}
                parameters:
                  big: {value: 10000, unit: followers, source: assumption, why: a trial}
                """);
        Files.createDirectories(pack.resolve("fit"));
        Files.writeString(
                pack.resolve("fit/size.drl"),
                """
                rule "fit/size"
                  @category(fit) @points(10)
                  @why("{followers} followers")
                when
                  Candidate( followers >= parameters.big, platform in ("instagram", "tiktok") and not (followers > 1000000) )
                then
                end
                """);
        return new PackLoader(List.of()).load(pack);
    }
}
