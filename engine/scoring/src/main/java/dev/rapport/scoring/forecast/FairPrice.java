package dev.rapport.scoring.forecast;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.OptionalDouble;

/** The pack's price: usual CPM * expected views or reach / 1000, in the campaign's currency. */
public final class FairPrice {

    private final ForecastSettings settings;

    public FairPrice(ForecastSettings settings) {
        this.settings = settings;
    }

    /**
     * The price; empty when any part is unknown.
     *
     * @param seen expected views, or people reached
     */
    public OptionalDouble of(Candidate candidate, OptionalDouble seen) {
        OptionalDouble cpm = candidate.known(Fact.USUAL_CPM);
        if (cpm.isEmpty() || seen.isEmpty() || Double.isNaN(settings.currencyPerUsd())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(cpm.getAsDouble() * seen.getAsDouble() / 1000 * settings.currencyPerUsd());
    }
}
