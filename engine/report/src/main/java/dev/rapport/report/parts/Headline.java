package dev.rapport.report.parts;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.report.seen.SeenPlan;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.util.Optional;
import java.util.OptionalDouble;

/** The answer in one sentence or two: the decision, the money and the chance, as far as they are known. */
public final class Headline {

    private final SeenRun run;
    private final SeenPlan plan;
    private final Totals totals;
    private final Words words;
    private final Numbers numbers;

    public Headline(SeenRun run) {
        this.run = run;
        this.plan = run.plan();
        this.totals = new Totals(plan);
        this.words = run.words();
        this.numbers = run.numbers();
    }

    /** Whom to work with. */
    public String shortlist() {
        String looked = numbers.exact(run.creators().size());
        int chosen = plan.creators();
        if (chosen == 0) {
            return words.text("headline.nobody", looked);
        }
        return (words.text("headline.work", numbers.exact(chosen), looked) + " " + result()).strip();
    }

    /** What is bought. */
    public String plan() {
        if (plan.chosen().isEmpty()) {
            return words.text("headline.nothing", numbers.money(plan.budget()));
        }
        String what = words.text("headline.buy", numbers.exact(plan.chosen().size()), numbers.exact(plan.creators()));
        return (what + " " + result()).strip();
    }

    private String result() {
        Optional<Figure> figure = totals.telling();
        String brings = figure.flatMap(totals::sum)
                .map(range -> brings(figure.orElseThrow(), range))
                .orElse("");
        if (brings.isEmpty()) {
            return plan.spent()
                    .map(cost -> words.text("headline.cost", numbers.money(cost)))
                    .orElse("");
        }
        return money() + " " + brings + chance() + ".";
    }

    private String brings(Figure figure, Range range) {
        return words.text(
                "headline.brings." + figure.id(),
                plan.creators(),
                figure == Figure.CONTRIBUTION
                        ? numbers.money(range.p50(), plan.budget().currency())
                        : numbers.count(range.p50()));
    }

    private String money() {
        Optional<Money> cost = plan.spent();
        if (cost.isEmpty()) {
            return words.text("headline.no-price", plan.creators());
        }
        String amount = numbers.money(cost.get());
        return plan.unpriced() > 0
                ? words.text("headline.money.partly", amount, plan.unpriced())
                : words.text("headline.money", amount, plan.creators());
    }

    private String chance() {
        OptionalDouble earning = totals.earning();
        return earning.isEmpty() ? "" : words.text("headline.chance", Totals.inHundred(earning.getAsDouble()));
    }
}
