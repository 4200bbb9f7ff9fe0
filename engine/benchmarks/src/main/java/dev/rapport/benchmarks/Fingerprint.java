package dev.rapport.benchmarks;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes every decision with every reason of some thousand candidates to a file: the same before and after a change for speed. */
public final class Fingerprint {

    private Fingerprint() {}

    public static void main(String[] args) throws IOException {
        StringBuilder lines = new StringBuilder();
        CompiledPack pack = CompiledPack.of(Packs.standard());
        for (String language : List.of("en", "de")) {
            Judge judge = new Judge(pack, language, "EUR");
            for (Candidate candidate : SeededCandidates.of(2_000, 7)) {
                Judge.Result result = judge.judge(candidate, UnaryOperator.identity());
                lines.append(result.decision()).append('\n');
                lines.append(result.candidate().known()).append('\n');
            }
        }
        Files.write(Path.of(args[0]), lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
