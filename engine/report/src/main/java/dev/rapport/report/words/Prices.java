package dev.rapport.report.words;

import dev.rapport.api.model.Money;
import dev.rapport.judged.PriceBand;
import dev.rapport.judged.Range;
import java.util.Optional;

/** What a deliverable may fairly cost, with the reason for each step. For the agency alone. */
public final class Prices {

    private static final double THOUSAND = 1_000;

    private final Words words;
    private final Numbers numbers;
    private final Sentences sentences;

    Prices(Words words, Numbers numbers, Sentences sentences) {
        this.words = words;
        this.numbers = numbers;
        this.sentences = sentences;
    }

    /** The band, and where the fee lies. */
    public String band(PriceBand band) {
        return words.text(
                "price." + band.position().id(),
                words.name("deliverable", band.deliverable().id()),
                numbers.money(band.low()),
                numbers.money(band.high()),
                band.fee().map(numbers::money).orElse(""));
    }

    /** Where the fee lies, in a word. */
    public String position(PriceBand band) {
        return words.text("price.position." + band.position().id());
    }

    /** A step on the way to it, and where its figures come from. */
    public String step(PriceBand.Step step) {
        return switch (step.basis()) {
            case RATE_CARD -> words.text("price.rate-card", numbers.money(step.middle()));
            case CPM, CPME ->
                words.text(
                        "price." + step.basis().id(),
                        unit(step.unit()),
                        numbers.count(step.count()),
                        span(step.low(), step.high()),
                        sentences.origin(step.sourced()));
        };
    }

    /** What a thousand views or engagements cost by the fee; empty where nobody said one, or how many are expected. */
    public Optional<String> asked(PriceBand band, PriceBand.Basis basis) {
        return step(band, basis).flatMap(step -> band.fee().map(fee -> numbers.money(thousand(fee, step))));
    }

    /** What is usual for a thousand of them, in the campaign's currency. */
    public Optional<String> usual(PriceBand band, PriceBand.Basis basis) {
        return step(band, basis)
                .map(step -> words.text("price.usual", span(thousand(step.low(), step), thousand(step.high(), step))));
    }

    private static Optional<PriceBand.Step> step(PriceBand band, PriceBand.Basis basis) {
        return band.steps().stream()
                .filter(step -> step.basis() == basis && step.count() > 0)
                .findFirst();
    }

    private static Money thousand(Money all, PriceBand.Step step) {
        return all.times(THOUSAND / step.count());
    }

    private String unit(Range unit) {
        return unit.p10() == unit.p90()
                ? numbers.count(unit.p50())
                : words.text("price.span", numbers.count(unit.p10()), numbers.count(unit.p90()));
    }

    private String span(Money low, Money high) {
        return low.equals(high)
                ? numbers.money(low)
                : words.text("price.span", numbers.money(low), numbers.money(high));
    }
}
