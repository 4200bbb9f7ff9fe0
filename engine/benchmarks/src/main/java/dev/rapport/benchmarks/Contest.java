package dev.rapport.benchmarks;

import dev.rapport.judged.Decision;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Our judge and a hand-written one over the same candidates. */
final class Contest {

    private final RulePack pack = Packs.standard();
    private final Judge judge = new Judge(CompiledPack.of(pack), "en", "EUR");
    private final PlainFlow plain;

    Contest() {
        try {
            Class<?> made = InMemory.load(PlainSource.CLASS, new PlainSource(pack).write());
            this.plain = (PlainFlow) made.getDeclaredConstructor(RulePack.class).newInstance(pack);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    RulePack pack() {
        return pack;
    }

    PlainFlow plain() {
        return plain;
    }

    Decision ours(Candidate candidate) {
        return judge.judge(candidate, UnaryOperator.identity()).decision();
    }

    List<Decision> ours(List<Candidate> candidates) {
        return judge.judgeAll(judge.classify(candidates), (place, candidate) -> candidate).stream()
                .map(Judge.Result::decision)
                .toList();
    }

    /** Candidates of which the two say anything else, words and all. */
    long differences(List<Candidate> candidates) {
        List<Decision> together = ours(candidates);
        return IntStream.range(0, candidates.size())
                .filter(i -> {
                    Decision alone = ours(candidates.get(i));
                    return !alone.equals(plain.judge(candidates.get(i))) || !alone.equals(together.get(i));
                })
                .count();
    }
}
