package dev.rapport.judged.outcome;

import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A creator with whom something was done before, and what to do next.
 *
 * @param past what was done
 * @param recommendation by the rules of the pack
 * @param reasons of the rules that said so; empty when not enough is known
 * @param missing what those rules would need to know, when not enough is known
 * @param next what the next collaboration may cost; empty where its contribution cannot be forecast
 */
public record Partner(
        Partnership past,
        Recommendation recommendation,
        List<Reason> reasons,
        List<Fact> missing,
        Optional<NextFee> next) {

    public Partner {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }
}
