package dev.rapport.core.rules.pack;

import dev.rapport.api.facts.Fact;
import dev.rapport.api.facts.FactType;
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
