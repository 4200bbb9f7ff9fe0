package dev.rapport.report.model;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.report.ReportInput;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;

/** The answer in one sentence or two: the decision, the money and the chance, as far as they are known. */
final class Headline {

    private Headline() {}

    static String of(ReportInput input, Totals totals, Words words, Numbers numbers) {
        int looked = input.judgements().size();
        int chosen = totals.chosen();
        if (chosen == 0) {
            return words.text(looked == 1 ? "headline.nobody.one" : "headline.nobody", numbers.exact(looked));
        }
        String who = words.text(
                chosen == 1 ? "headline.work.one" : "headline.work", numbers.exact(chosen), numbers.exact(looked));
        Optional<Figure> figure = totals.telling();
        String brings = figure.flatMap(totals::sum)
                .map(range -> brings(
                        figure.orElseThrow(),
                        range,
                        words,
                        numbers,
                        chosen,
                        input.campaign().budget().currency()))
                .orElse("");
        String money = money(totals, words, numbers, chosen == 1 ? ".one" : "");
        String result = brings.isEmpty()
                ? totals.cost()
                        .map(cost -> words.text("headline.cost", numbers.money(cost)))
                        .orElse("")
                : money + " " + brings + chance(totals, words) + ".";
        return (who + " " + result).strip();
    }

    private static String brings(
            Figure figure, Range range, Words words, Numbers numbers, int chosen, Currency currency) {
        return words.text(
                (chosen == 1 ? "headline.brings.one." : "headline.brings.") + figure.id(),
                figure == Figure.CONTRIBUTION ? numbers.money(range.p50(), currency) : numbers.count(range.p50()));
    }

    private static String money(Totals totals, Words words, Numbers numbers, String one) {
        Optional<Money> cost = totals.cost();
        if (cost.isEmpty()) {
            return words.text("headline.no-price" + one);
        }
        String amount = numbers.money(cost.get());
        return totals.unpriced() > 0
                ? words.text("headline.money.partly", amount, totals.unpriced())
                : words.text("headline.money" + one, amount);
    }

    private static String chance(Totals totals, Words words) {
        OptionalDouble earning = totals.earning();
        if (earning.isEmpty()) {
            return "";
        }
        // Neither 0 nor 100: a forecast is never sure.
        long inHundred = Math.max(1, Math.min(99, Math.round(earning.getAsDouble() * 100)));
        return words.text("headline.chance", inHundred);
    }
}
