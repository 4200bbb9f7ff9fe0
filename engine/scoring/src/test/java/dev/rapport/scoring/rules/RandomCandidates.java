package dev.rapport.scoring.rules;

import dev.rapport.api.model.Flag;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import java.util.List;
import java.util.Random;

/** Candidates of which any fact may be unknown. */
public final class RandomCandidates {

    static final List<String> TEXTS = List.of("instagram", "tiktok", "micro", "mega", "genuine", "doubtful", "DE");
    static final double[] NUMBERS = {0, -0.0, 0.05, 0.5, 1, 2, 10, 100, 9_999, 10_000, 1e6, -3, 1e-9};

    private RandomCandidates() {}

    public static Candidate next(Random random, double known) {
        Candidate.Builder builder = Candidate.builder();
        for (Fact fact : Fact.values()) {
            if (random.nextDouble() < known) {
                builder.set(fact, value(random, fact.type()));
            }
        }
        for (FactType type : FactType.values()) {
            if (random.nextDouble() < known) {
                // Now and then a value of the wrong type, as a careless host may give it.
                boolean wrong = random.nextInt(10) == 0;
                FactType given = wrong ? FactType.values()[random.nextInt(3)] : type;
                builder.own("own" + type.name().charAt(0), value(random, given));
            }
        }
        return builder.build();
    }

    private static Value value(Random random, FactType type) {
        return switch (type) {
            case NUMBER ->
                Value.of(random.nextInt(3) == 0 ? random.nextDouble() * 2 : NUMBERS[random.nextInt(NUMBERS.length)]);
            case TEXT -> Value.of(TEXTS.get(random.nextInt(TEXTS.size())));
            case FLAG -> Value.of(Flag.of(random.nextBoolean()));
        };
    }
}
