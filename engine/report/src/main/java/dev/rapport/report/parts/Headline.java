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
        if (run.creators().isEmpty()) {
            return words.text("headline.none");
        }
        if (chosen == 0) {
            return (words.text("headline.nobody", looked) + " " + nobody()).strip();
        }
        return (words.text("headline.work", numbers.exact(chosen), looked) + " " + result() + " " + unused()).strip();
    }

    /** What is bought. */
    public String plan() {
        if (plan.chosen().isEmpty()) {
            return (words.text("headline.nothing", numbers.money(plan.budget())) + " " + nobody()).strip();
        }
        String what = words.text("headline.buy", numbers.exact(plan.chosen().size()), numbers.exact(plan.creators()));
        return (what + " " + result() + " " + unused()).strip();
    }

    /** Why nobody can be chosen. */
    private String nobody() {
        if (run.creators().isEmpty()) {
            return "";
        }
        if (run.creators().size() == 1 && !run.creators().get(0).why().isEmpty()) {
            return words.sentence(run.creators().get(0).why()) + ".";
        }
        if (plan.budget().amount().signum() == 0) {
            return words.text("headline.nobody.budget");
        }
        if (!plan.conflicts().isEmpty()) {
            return words.text("headline.nobody.conflict");
        }
        return plan.mostLeft()
                .flatMap(id -> words.find("headline.nobody." + id))
                .orElse("");
    }

    /** Money that is left is worth a word where it is most of it. */
    private String unused() {
        return plan.spent()
                .filter(spent -> plan.unpriced() == 0)
                .filter(spent -> spent.times(2).compareTo(plan.budget()) < 0)
                .map(spent -> words.text("headline.unused", numbers.money(plan.budget())))
                .orElse("");
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
        Optional<Money> lost = totals.expectedLoss();
        return lost.isEmpty()
                ? money() + " " + brings + chance() + "."
                : money() + " " + brings + ". " + loss(lost.get());
    }

    /** Nobody should have to work out that money is expected to be lost. */
    private String loss(Money lost) {
        return words.text(
                "headline.loss." + run.objective().id(),
                numbers.money(lost),
                Totals.inHundred(totals.earning().orElse(0)));
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
