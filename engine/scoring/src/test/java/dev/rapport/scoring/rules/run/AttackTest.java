package dev.rapport.scoring.rules.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.RapportException;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.RandomCandidates;
import dev.rapport.scoring.rules.TrialPack;
import dev.rapport.scoring.rules.pack.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text of a pack runs, wherever it stands; and no pack hangs the checker. */
class AttackTest {

    /** What hangs would hang for years; a machine that is busy with something else does not. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private int packs;

    @Test
    void nothingThatAPackSaysIsExecuted() {
        Path target = folder.resolve("pwned");
        String path = target.toString();
        List<String> payloads = List.of(
                "new java.io.File(\"" + path + "\").mkdir()",
                "x\" + new java.io.File(\"" + path + "\").mkdir() + \"",
                "x\\\" + new java.io.File(\\\"" + path + "\\\").mkdir() + \\\"",
                "\\u0022 + new java.io.File(\\u0022" + path + "\\u0022).mkdir() + \\u0022",
                "java.nio.file.Files.createFile(java.nio.file.Path.of('" + path + "')) != null",
                "${T(java.io.File)('" + path + "').mkdir()}",
                "*/ new java.io.File(\"" + path + "\").mkdir(); /*",
                "\nend\nrule \"z\" when eval(new java.io.File(\"" + path + "\").mkdir()) then end\n");
        for (String payload : payloads) {
            run(pack -> pack.write("fit/a.drl", TrialPack.drl(payload, "followers > 5")));
            run(pack -> pack.write("fit/a.drl", TrialPack.drl("fit/a", payload)));
            run(pack -> pack.write("fit/a.drl", TrialPack.drl("fit/a", "platform == \"" + payload + "\"")));
            run(pack -> pack.write("fit/a.drl", TrialPack.drl("fit/a", "platform == '" + payload + "'")));
            run(pack -> pack.write("fit/a.drl", TrialPack.drl("fit/a", "ownT in (\"" + quoted(payload) + "\")")));
            run(pack -> pack.write(
                    "fit/a.drl", TrialPack.drl("fit/a", "followers > 5").replace("why\")", quoted(payload) + "\")")));
            run(pack -> pack.write(
                    "fit/a.drl",
                    TrialPack.drl("fit/a", "followers > 5").replace("@points(10)", "@points(" + payload + ")")));
            run(pack -> pack.write(
                    "fit/a.drl",
                    TrialPack.drl("fit/a", "followers > 5")
                            .replace("@category(fit)", "@classify(tier: \"" + quoted(payload) + "\")")));
            run(pack -> pack.write(
                    "fit/a.drl", TrialPack.drl("fit/a", "followers > 5").replace("\nend", "\n" + payload + "\nend")));
            String cell = "\"" + payload.replace("\"", "\"\"") + "\"";
            run(pack -> pack.write(
                    "fit/t.csv", "platform,points,category,why,id\n" + cell + ",5,fit," + cell + "," + cell + "\n"));
            run(pack -> pack.write("fit/t.csv", cell + ",points,category,why\nx,5,fit,y\n"));
            run(pack -> pack.write(
                    "pack.yaml",
                    TrialPack.HEAD.replace(
                            "  big:", "  '" + payload.replace("'", "''").replace("\n", " ") + "':")));
            run(pack -> pack.write(
                    "pack.yaml",
                    TrialPack.HEAD.replace(
                            "  ownT:", "  '" + payload.replace("'", "''").replace("\n", " ") + "':")));
        }
        assertThat(target).doesNotExist();
        assertThat(packs).isGreaterThan(100);
    }

    @Test
    void noPackHangsTheChecker() {
        Assertions.assertTimeoutPreemptively(HANGS, () -> {
            refused("(".repeat(100_000) + "followers > 5" + ")".repeat(100_000));
            refused("not ".repeat(100_000) + "verified");
            refused("followers" + " + 1".repeat(100_000) + " > 5");
            refused("verified" + " or verified".repeat(50_000));
            refused("platform in (\"a\"" + ", \"a\"".repeat(50_000) + ")");
            refused("a".repeat(1_000_000) + " > 5");
            refused("followers > " + "9".repeat(1_000_000));
            refused("platform == \"" + "x".repeat(3_000_000));
            TrialPack deep = new TrialPack(folder.resolve("deep"), "trial", "id: " + "[".repeat(100_000));
            assertThat(deep.check()).isNotEmpty();
            TrialPack laughs = new TrialPack(
                    folder.resolve("laughs"), "trial", TrialPack.HEAD + "title: &a [x,x]\nabout: [*a,*a,*a,*a]\n");
            assertThat(laughs.check()).isNotEmpty();
        });
    }

    @Test
    void noRegularExpressionHangsTheRun() {
        Assertions.assertTimeoutPreemptively(HANGS, () -> {
            refused("handle matches \"(a)\\\\1\"");
            refused("handle matches \"(?=a)b\"");
            refused("handle matches \"" + "(".repeat(250) + "\"");
            refused("handle matches \"" + "a".repeat(301) + "\"");
            refused("handle matches \"((((a{1000}){1000}){1000}){1000})\"");
            TrialPack pack = new TrialPack(folder.resolve("slow"))
                    .rule("a", "handle matches \"^(a+)+$\"")
                    .rule("b", "handle matches \"(x+x+)+y\"");
            Judge judge = new Judge(CompiledPack.of(pack.load()), "en", "EUR");
            Candidate candidate = Candidate.builder()
                    .set(Fact.HANDLE, "a".repeat(100_000) + "!")
                    .build();
            judge.judge(candidate, UnaryOperator.identity());
            judge.judge(
                    candidate.toBuilder().set(Fact.HANDLE, "x".repeat(100_000)).build(), UnaryOperator.identity());
        });
    }

    private void refused(String condition) {
        TrialPack pack = new TrialPack(folder.resolve("h" + packs++)).rule("a", condition);
        assertThat(pack.check()).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString())
                .hasSizeLessThan(1000));
    }

    private void run(Consumer<TrialPack> attack) {
        TrialPack files = new TrialPack(folder.resolve("p" + packs++));
        files.rule("base", "followers > 1");
        attack.accept(files);
        try {
            RulePack pack = files.load();
            Judge judge = new Judge(CompiledPack.of(pack, UnitCache.toShip(folder.resolve("cache"))), "en", "EUR");
            Candidate candidate = RandomCandidates.next(new Random(3), 1).toBuilder()
                    .set(Fact.FOLLOWERS, 50_000)
                    .build();
            judge.judge(candidate, UnaryOperator.identity());
        } catch (RapportException e) {
            assertThat(e.problems()).noneSatisfy(problem -> assertThat(problem.code())
                    .isIn("rule-not-compiled", "rule-not-loaded", "rule-loop"));
        }
        assertThat(Files.exists(folder.resolve("pwned"))).isFalse();
    }

    private static String quoted(String payload) {
        return payload.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }
}
