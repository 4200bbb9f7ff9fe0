package dev.rapport.scoring.rules.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules compiled by Drools, cached by content. */
class CompiledPackTest {

    private static final Candidate LARGE = Candidate.builder()
            .set(Fact.FOLLOWERS, 50_000)
            .set(Fact.PLATFORM, "instagram")
            .build();

    @TempDir
    Path folder;

    @Test
    void aRuleFiresOnlyWhereItsConditionHolds() {
        RulePack pack = new TrialPack(folder)
                .rule("size", "followers >= parameters.big, platform in (\"instagram\") and not (followers > 1000000)")
                .load();
        CompiledPack compiled = CompiledPack.of(pack);
        assertThat(fired(compiled, LARGE)).containsExactly("fit/size");
        assertThat(fired(compiled, LARGE.toBuilder().set(Fact.FOLLOWERS, 5).build()))
                .isEmpty();
        assertThat(fired(compiled, LARGE.toBuilder().clear(Fact.FOLLOWERS).build()))
                .isEmpty();
    }

    @Test
    void twoFilesWithTheSameConditionBothFire() {
        RulePack pack = new TrialPack(folder)
                .rule("one", "followers >= 5")
                .rule("two", "followers >= 5")
                .load();
        assertThat(fired(CompiledPack.of(pack), LARGE)).containsExactly("fit/one", "fit/two");
    }

    @Test
    void theSecondLoadAndAChangedNumberCompileNothing() throws IOException {
        Path cache = folder.resolve("cache");
        TrialPack files = new TrialPack(folder)
                .rule("size", "followers >= parameters.big")
                .rule("b", "followers < 7");
        CompiledPack.of(files.load(), UnitCache.toShip(cache));
        List<FileTime> first = times(cache);
        assertThat(first).hasSize(2);
        for (Path unit : units(cache)) {
            Files.setLastModifiedTime(unit, FileTime.from(Instant.EPOCH));
        }
        files.write("pack.yaml", TrialPack.HEAD.replace("10000", "60000"));
        CompiledPack changed = CompiledPack.of(files.load(), UnitCache.toShip(cache));
        assertThat(fired(changed, LARGE)).isEmpty();
        assertThat(times(cache)).containsOnly(FileTime.from(Instant.EPOCH)).hasSize(2);
    }

    @Test
    void rulesThatAreCompiledLaterWaitUntilSomebodyIsJudged() throws IOException {
        Path cache = folder.resolve("cache");
        TrialPack files = new TrialPack(folder).rule("one", "followers >= 5").rule("two", "followers >= 6");
        CompiledPack later = CompiledPack.later(files.load(), UnitCache.toShip(cache));
        assertThat(later.pack().rules()).hasSize(2);
        CompiledPack next = later.next(files.rule("two", "followers >= 60000").load());
        assertThat(cache).doesNotExist();
        assertThat(fired(next, LARGE)).containsExactly("fit/one");
        assertThat(units(cache)).hasSize(2);
        assertThat(fired(later, LARGE)).containsExactly("fit/one", "fit/two");
    }

    @Test
    void anEditCompilesItsFileAloneAndTheOldPackGoesOn() throws IOException {
        Path cache = folder.resolve("cache");
        TrialPack files = new TrialPack(folder)
                .rule("one", "followers >= 5")
                .rule("two", "followers >= 6")
                .write("tier/size.drl", TrialPack.drl("tier/size", "followers >= 7"));
        CompiledPack first = CompiledPack.of(files.load(), UnitCache.toShip(cache));
        assertThat(units(cache)).hasSize(3);
        // What is known already is not even read again.
        for (Path unit : units(cache)) {
            Files.delete(unit);
        }
        CompiledPack second = first.next(files.rule("two", "followers < 6").load());
        assertThat(units(cache)).hasSize(1);
        first.retire();
        assertThat(fired(first, LARGE)).containsExactly("fit/one", "fit/two");
        assertThat(fired(second, LARGE)).containsExactly("fit/one");
    }

    @Test
    void aDamagedCacheIsCompiledAgain() throws IOException {
        Path cache = folder.resolve("cache");
        RulePack pack = new TrialPack(folder).rule("size", "followers >= 5").load();
        CompiledPack.of(pack, UnitCache.toShip(cache));
        byte[] whole = Files.readAllBytes(units(cache).get(0));
        for (int damage = 0; damage < 6; damage++) {
            byte[] broken =
                    switch (damage) {
                        case 0 -> new byte[0];
                        case 1 -> "not a unit".getBytes(java.nio.charset.StandardCharsets.UTF_8);
                        case 2 -> java.util.Arrays.copyOf(whole, whole.length / 2);
                        case 3 -> java.util.Arrays.copyOf(whole, whole.length - 1);
                        default -> {
                            byte[] flipped = whole.clone();
                            flipped[whole.length / 6 * damage - 1] ^= 0x40;
                            yield flipped;
                        }
                    };
            Files.write(units(cache).get(0), broken);
            assertThat(fired(CompiledPack.of(pack, UnitCache.toShip(cache)), LARGE))
                    .containsExactly("fit/size");
        }
        assertThat(Files.size(units(cache).get(0))).isCloseTo(whole.length, within(200L));
    }

    @Test
    void aCacheThatCannotBeWrittenIsOnlySlower() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        RulePack pack = new TrialPack(folder).rule("size", "followers >= 5").load();
        assertThat(fired(CompiledPack.of(pack, UnitCache.toShip(notAFolder)), LARGE))
                .containsExactly("fit/size");
    }

    private static List<String> fired(CompiledPack compiled, Candidate candidate) {
        return compiled.fired(Stage.FIT, candidate).stream().map(Rule::id).toList();
    }

    private static List<FileTime> times(Path cache) throws IOException {
        List<FileTime> times = new java.util.ArrayList<>();
        for (Path unit : units(cache)) {
            times.add(Files.getLastModifiedTime(unit));
        }
        return times;
    }

    private static List<Path> units(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }
}
