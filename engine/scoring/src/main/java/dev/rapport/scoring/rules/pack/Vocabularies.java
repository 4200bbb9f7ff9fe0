package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import java.util.Arrays;
import java.util.List;

/** Lists of names for advice. */
final class Vocabularies {

    static final List<String> NUMBERS = Arrays.stream(Fact.values())
            .filter(fact -> fact.type() == FactType.NUMBER)
            .map(Fact::id)
            .toList();

    private Vocabularies() {}
}
