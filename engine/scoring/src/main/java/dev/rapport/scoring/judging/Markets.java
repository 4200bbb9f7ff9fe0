package dev.rapport.scoring.judging;

import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How many of the people reached live where the product is sold. An unknown audience is taken as the middle of the known ones. */
final class Markets {

    private static final Map<Figure, Figure> IN_MARKETS =
            Map.of(Figure.REACH, Figure.REACH_IN_MARKETS, Figure.VIEWS, Figure.VIEWS_IN_MARKETS);

    private final boolean isAsked;
    private final OptionalDouble usual;

    /** @param usual middle of the known shares, empty when none is known: then nothing can be said */
    Markets(Campaign campaign, OptionalDouble usual) {
        this.isAsked = !campaign.markets().isEmpty();
        this.usual = usual;
    }

    List<Forecast> in(List<Forecast> forecasts, Candidate candidate) {
        OptionalDouble own = candidate.known(Fact.AUDIENCE_IN_MARKETS);
        OptionalDouble share = own.isPresent() ? own : usual;
        if (!isAsked || share.isEmpty()) {
            return forecasts;
        }
        List<Forecast> counted = new ArrayList<>(forecasts.size());
        List<Assumption> assumed = own.isPresent()
                ? List.of()
                : List.of(Assumption.ofData(Assumption.Kind.USUAL_MARKETS, Value.of(share.getAsDouble())));
        for (Forecast forecast : forecasts) {
            Map<Figure, Range> more = new EnumMap<>(Figure.class);
            IN_MARKETS.forEach((all, inMarkets) -> forecast.figure(all)
                    .ifPresent(range -> more.put(inMarkets, range.map(people -> people * share.getAsDouble()))));
            counted.add(
                    more.isEmpty()
                            ? forecast
                            : forecast.with(more, forecast.drivers().in(share), assumed));
        }
        return counted;
    }
}
