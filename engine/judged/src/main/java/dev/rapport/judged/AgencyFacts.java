package dev.rapport.judged;

import dev.rapport.judged.facts.Fact;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The facts from which a client could work out what a creator asks for, or what the agency earns. */
public final class AgencyFacts {

    private static final Set<Fact> FACTS = Collections.unmodifiableSet(EnumSet.of(
            Fact.FEE,
            Fact.FAIR_PRICE,
            Fact.FEE_TO_FAIR_PRICE,
            Fact.USUAL_CPM,
            Fact.USUAL_CPM_LOW,
            Fact.USUAL_CPM_HIGH,
            Fact.USUAL_CPME));

    private AgencyFacts() {}

    /** Whether a fact is for the agency alone. */
    public static boolean reveals(Fact fact) {
        return FACTS.contains(fact);
    }
}
