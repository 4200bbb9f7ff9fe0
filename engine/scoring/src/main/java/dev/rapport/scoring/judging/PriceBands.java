package dev.rapport.scoring.judging;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PriceBand;
import dev.rapport.judged.PriceBand.Basis;
import dev.rapport.judged.PriceBand.Step;
import dev.rapport.judged.Range;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.forecast.Cost;
import dev.rapport.scoring.forecast.FairPrice;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fair prices: what is usual for a thousand views or people, and for a thousand engagements, from the pack's editable tables, times what is
 * expected (P50). A creator's own price stands first; the band says whether it is usual.
 */
final class PriceBands {

    private static final double THOUSAND = 1000;

    private final Currency currency;
    private final Optional<ExchangeRate> rate;
    private final Campaign campaign;
    private final Map<String, Rule> rules;

    PriceBands(Recipe recipe) {
        this.campaign = recipe.campaign();
        this.currency = campaign.budget().currency();
        this.rate = recipe.sheets().exchange().rate(FairPrice.TABLES, currency, recipe.day());
        this.rules = recipe.pack().rules().stream()
                .collect(Collectors.toMap(Rule::id, Function.identity(), (one, other) -> one));
    }

    /** One for each deliverable of which something usual is known, and a rate that turns dollars into the campaign's currency. */
    List<PriceBand> of(Judgement judgement) {
        return judgement.forecasts().stream()
                .flatMap(forecast -> of(judgement, forecast).stream())
                .toList();
    }

    private Optional<PriceBand> of(Judgement judgement, Forecast forecast) {
        Optional<Money> fee = fee(forecast);
        Map<Fact, Sourced> sources = sources(judgement);
        Candidate known = judgement.candidate();
        List<Step> usual = new ArrayList<>();
        OptionalDouble middle = known.known(Fact.USUAL_CPM);
        OptionalDouble seen = p50(forecast, Figure.VIEWS);
        seen = seen.isPresent() ? seen : p50(forecast, Figure.REACH);
        if (middle.isPresent()) {
            Range cpm = new Range(
                    Math.min(known.known(Fact.USUAL_CPM_LOW).orElse(middle.getAsDouble()), middle.getAsDouble()),
                    middle.getAsDouble(),
                    Math.max(known.known(Fact.USUAL_CPM_HIGH).orElse(middle.getAsDouble()), middle.getAsDouble()));
            step(Basis.CPM, cpm, seen, sources.get(Fact.USUAL_CPM)).ifPresent(usual::add);
        }
        known.known(Fact.USUAL_CPME).ifPresent(cpme -> step(
                        Basis.CPME,
                        Range.exactly(cpme),
                        p50(forecast, Figure.ENGAGEMENTS),
                        sources.get(Fact.USUAL_CPME))
                .ifPresent(usual::add));
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        Money low = usual.stream().map(Step::low).min(Comparator.naturalOrder()).orElseThrow();
        Money high =
                usual.stream().map(Step::high).max(Comparator.naturalOrder()).orElseThrow();
        List<Step> steps = new ArrayList<>();
        fee.ifPresent(asked ->
                steps.add(new Step(Basis.RATE_CARD, Range.exactly(0), 1, asked, asked, asked, Sourced.UNSAID)));
        steps.addAll(usual);
        return Optional.of(
                new PriceBand(forecast.deliverable(), low, steps.get(0).middle(), high, steps, fee));
    }

    /** What is asked for, where the cost rests on it and not on a guess. */
    private Optional<Money> fee(Forecast forecast) {
        boolean isGuess = forecast.assumptions().stream().anyMatch(one -> one.kind() == Assumption.Kind.FAIR_PRICE);
        return isGuess ? Optional.empty() : forecast.cost().map(cost -> Cost.price(campaign, cost));
    }

    /** Where the numbers that were assumed for a creator come from. */
    private Map<Fact, Sourced> sources(Judgement judgement) {
        Map<Fact, Sourced> sources = new EnumMap<>(Fact.class);
        for (Reason reason : judgement.decision().reasons(Reason.Kind.ASSUME)) {
            Rule rule = rules.get(reason.rule());
            if (rule != null) {
                rule.outcomes().stream()
                        .filter(Outcome.Assume.class::isInstance)
                        .map(Outcome.Assume.class::cast)
                        .forEach(assume -> sources.put(assume.fact(), rule.sourced()));
            }
        }
        return sources;
    }

    private Optional<Step> step(Basis basis, Range unit, OptionalDouble count, @Nullable Sourced sourced) {
        if (count.isEmpty() || rate.isEmpty()) {
            return Optional.empty();
        }
        double times = count.getAsDouble() / THOUSAND;
        return Optional.of(new Step(
                basis,
                unit,
                count.getAsDouble(),
                money(unit.p10() * times),
                money(unit.p50() * times),
                money(unit.p90() * times),
                sourced == null ? Sourced.UNSAID : sourced));
    }

    private Money money(double dollars) {
        return new Money(
                        BigDecimal.valueOf(dollars).multiply(rate.orElseThrow().rate(), MathContext.DECIMAL64),
                        currency)
                .rounded();
    }

    private static OptionalDouble p50(Forecast forecast, Figure figure) {
        return forecast.figure(figure)
                .map(range -> OptionalDouble.of(range.p50()))
                .orElse(OptionalDouble.empty());
    }
}
