package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What one deliverable of an account is expected to bring.
 *
 * @param account who makes it
 * @param deliverable what is made
 * @param figures known figures only; one that cannot be forecast is absent
 * @param cost what it costs in all, in the campaign's currency; empty when no price is known
 * @param lossProbability chance from 0 to 1 that it costs more than it earns
 * @param breakEvenConversions conversions needed to earn the cost back
 * @param posts own posts of this kind behind it
 * @param sponsoredRatio engagements of a sponsored post against an organic one, as this forecast counts them; 1 where nothing is known
 * @param orders what the range of orders does not say; empty where orders cannot be forecast
 * @param assumptions what had to be assumed, each with its source and grade
 * @param drivers what its cases are drawn from
 */
public record Forecast(
        AccountRef account,
        Deliverable deliverable,
        Map<Figure, Range> figures,
        Optional<Money> cost,
        OptionalDouble lossProbability,
        OptionalDouble breakEvenConversions,
        int posts,
        double sponsoredRatio,
        Optional<Orders> orders,
        List<Assumption> assumptions,
        Drivers drivers) {

    /**
     * Orders are few, so that their middle says little.
     *
     * @param mean orders that are expected
     * @param zero chance from 0 to 1 of none at all
     */
    public record Orders(double mean, double zero) {}

    public Forecast {
        EnumMap<Figure, Range> sorted = new EnumMap<>(Figure.class);
        sorted.putAll(figures);
        figures = Collections.unmodifiableMap(sorted);
        assumptions = List.copyOf(assumptions);
    }

    /** The same, with more figures and assumptions. */
    public Forecast with(Map<Figure, Range> known, Drivers driven, List<Assumption> more) {
        Map<Figure, Range> all = new EnumMap<>(Figure.class);
        all.putAll(figures);
        all.putAll(known);
        List<Assumption> both = new ArrayList<>(assumptions);
        both.addAll(more);
        return new Forecast(
                account,
                deliverable,
                all,
                cost,
                lossProbability,
                breakEvenConversions,
                posts,
                sponsoredRatio,
                orders,
                both,
                driven);
    }

    /** Where it earns its cost back; empty where cost, price or margin are unknown, or where orders cannot be forecast. */
    public Optional<BreakEven> breakEven() {
        if (cost.isEmpty() || breakEvenConversions.isEmpty() || orders.isEmpty()) {
            return Optional.empty();
        }
        double needed = breakEvenConversions.getAsDouble();
        double clicks = drivers.seen().isKnown()
                ? drivers.seen().mean() * drivers.clickRate().orElse(0)
                : 0;
        boolean isAssumed = assumptions.stream()
                .anyMatch(one ->
                        one.kind() == Assumption.Kind.CLICK_RATE || one.kind() == Assumption.Kind.CONVERSION_RATE);
        Money earns =
                needed > 0 ? cost.get().times(orders.get().mean() / needed).rounded() : cost.get();
        return Optional.of(new BreakEven(
                needed, clicks > 0 ? OptionalDouble.of(needed / clicks) : OptionalDouble.empty(), earns, isAssumed));
    }

    /** What moves orders and what they earn, furthest first. */
    public List<Assumption> moving() {
        return assumptions.stream()
                .filter(one -> one.swing().isPresent())
                .sorted(Comparator.comparingDouble(
                                (Assumption one) -> one.swing().orElse(0))
                        .reversed())
                .toList();
    }

    /** On what a figure stands: it is as firm as the loosest number that it is worked out from. */
    public Basis basis(Figure figure) {
        Set<Assumption.Kind> under = under(figure);
        Basis firmest = figure == Figure.COST ? Basis.STATED : Basis.MEASURED;
        return assumptions.stream()
                .filter(one -> under.contains(one.kind()))
                .map(Assumption::basis)
                .reduce(firmest, Basis::looser);
    }

    /** What each known figure stands on. */
    public Map<Figure, Basis> bases() {
        Map<Figure, Basis> bases = new EnumMap<>(Figure.class);
        figures.keySet().forEach(figure -> bases.put(figure, basis(figure)));
        return bases;
    }

    /** A usual ratio of sponsored posts moves what own posts measured, and is told beside it; it makes no level. */
    private Set<Assumption.Kind> under(Figure figure) {
        return switch (figure) {
            case ENGAGEMENTS ->
                EnumSet.of(Assumption.Kind.NO_POST, Assumption.Kind.FEW_POSTS, Assumption.Kind.STATED_ENGAGEMENTS);
            case VIEWS -> EnumSet.of(Assumption.Kind.STATED_VIEWS);
            case REACH -> EnumSet.of(Assumption.Kind.USUAL_REACH);
            case VIEWS_IN_MARKETS -> also(Figure.VIEWS, Assumption.Kind.USUAL_MARKETS);
            case REACH_IN_MARKETS -> also(Figure.REACH, Assumption.Kind.USUAL_MARKETS);
            case CLICKS ->
                also(figures.containsKey(Figure.VIEWS) ? Figure.VIEWS : Figure.REACH, Assumption.Kind.CLICK_RATE);
            case CONVERSIONS, REVENUE, CONTRIBUTION, ROI -> also(Figure.CLICKS, Assumption.Kind.CONVERSION_RATE);
            case COST -> EnumSet.of(Assumption.Kind.FAIR_PRICE);
        };
    }

    private Set<Assumption.Kind> also(Figure base, Assumption.Kind kind) {
        Set<Assumption.Kind> all = under(base);
        all.add(kind);
        return all;
    }

    public Optional<Range> figure(Figure figure) {
        return Optional.ofNullable(figures.get(figure));
    }
}
