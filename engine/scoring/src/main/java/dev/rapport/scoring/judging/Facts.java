package dev.rapport.scoring.judging;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.forecast.FairPrice;
import dev.rapport.scoring.metrics.FactAssembler;
import dev.rapport.scoring.metrics.MetricSettings;
import dev.rapport.scoring.metrics.PostWindow;
import dev.rapport.scoring.metrics.WindowBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every fact that no rule sets is set here: from files, from sheets, from peers, from the forecast. */
final class Facts {

    private final FactAssembler metrics;
    private final Relationship relationship;
    private final OwnFields own;
    private final FairPrice fairPrice;

    Facts(Recipe recipe, FairPrice fairPrice) {
        Campaign campaign = recipe.campaign();
        this.metrics =
                new FactAssembler(campaign, MetricSettings.of(recipe.pack().parameterValues()::number));
        this.relationship = new Relationship(campaign, recipe.sheets());
        this.own = new OwnFields(recipe.pack().vocabulary(), recipe.sheets());
        this.fairPrice = fairPrice;
    }

    /** The posts that count. */
    PostWindow window(AccountData account) {
        return metrics.window(account);
    }

    /** Begins to look at the posts of an account. */
    WindowBuilder looking(AccountData account) {
        return metrics.looking(account);
    }

    /** What files and sheets say. */
    Candidate given(AccountData account, PostWindow window) {
        Candidate.Builder facts = metrics.assemble(account, window);
        relationship.add(account.account().ref(), account.asOf(), facts);
        own.add(account, facts);
        return facts.build();
    }

    /** Where it stands among its peers, whose tier only the rules know; what the files gave stays as it is. */
    static Candidate placed(Candidate candidate, Candidate classified, PeerCounts.Places peers) {
        Candidate placed = peers.place(classified);
        return candidate.toBuilder()
                .set(Fact.PEERS, placed.known(Fact.PEERS))
                .set(Fact.PEER_RANK, placed.known(Fact.PEER_RANK))
                .build();
    }

    /**
     * What the first deliverable would cost and bring.
     *
     * @param fee in the campaign's currency, empty when unknown
     */
    Candidate withForecast(Candidate seen, List<Forecast> forecasts, OptionalDouble fee) {
        if (forecasts.isEmpty()) {
            return seen;
        }
        Candidate.Builder next = seen.toBuilder();
        Forecast first = forecasts.get(0);
        OptionalDouble cost = p50(first, Figure.COST);
        OptionalDouble engagements = p50(first, Figure.ENGAGEMENTS);
        OptionalDouble views = p50(first, Figure.VIEWS);
        OptionalDouble people = views.isPresent() ? views : p50(first, Figure.REACH);
        OptionalDouble fair = amount(fairPrice.of(seen, people).map(FairPrice.Priced::price));
        next.set(Fact.FEE, fee);
        next.set(Fact.EXPECTED_COST, cost);
        next.set(Fact.EXPECTED_ENGAGEMENTS, engagements);
        next.set(Fact.EXPECTED_VIEWS, views);
        next.set(Fact.FAIR_PRICE, fair);
        if (fee.isPresent()) {
            next.set(Fact.FEE_TO_FAIR_PRICE, ratio(fee, fair, 1));
            next.set(Fact.COST_PER_ENGAGEMENT, ratio(cost, engagements, 1));
            next.set(Fact.COST_PER_THOUSAND_VIEWS, ratio(cost, views, 1000));
        }
        next.set(Fact.EXPECTED_ROI, p50(first, Figure.ROI));
        next.set(Fact.LOSS_PROBABILITY, first.lossProbability());
        return next.build();
    }

    static OptionalDouble amount(Optional<Money> money) {
        return money.isPresent() ? OptionalDouble.of(money.get().amount().doubleValue()) : OptionalDouble.empty();
    }

    private static OptionalDouble p50(Forecast forecast, Figure figure) {
        Optional<Range> range = forecast.figure(figure);
        return range.isPresent() ? OptionalDouble.of(range.get().p50()) : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(OptionalDouble a, OptionalDouble b, double factor) {
        return a.isPresent() && b.isPresent() && b.getAsDouble() > 0
                ? OptionalDouble.of(factor * a.getAsDouble() / b.getAsDouble())
                : OptionalDouble.empty();
    }
}
