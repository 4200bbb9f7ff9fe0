package dev.rapport.benchmarks;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.model.Decision;
import dev.rapport.core.rules.Judge;
import dev.rapport.core.rules.pack.RulePack;
import dev.rapport.core.rules.run.CompiledPack;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Our judge and a hand-written one over the same candidates. */
final class Contest {

    private final RulePack pack = Packs.standard();
    private final Judge judge = new Judge(CompiledPack.of(pack, Optional.empty()), "en", "EUR");
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

    /** Candidates of which the two say anything else, words and all. */
    long differences(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !ours(candidate).equals(plain.judge(candidate)))
                .count();
    }
}
