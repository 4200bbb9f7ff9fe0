package dev.rapport.report.html;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.Cover;
import dev.rapport.report.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A plan to play with: sliders, a tick and a price for each creator, and what it comes to. The figures that stand there at first are the
 * engine's; whatever the script works out is told to be simulated. Without scripts there is nothing to see.
 */
final class PageWhatIf {

    private static final int LOWEST = 25;
    private static final int HIGHEST = 200;

    private final Cover cover;
    private final Words words;
    private final Html html;

    PageWhatIf(Cover cover, Html html) {
        this.cover = cover;
        this.words = cover.words();
        this.html = html;
    }

    void write(Block.WhatIf plan) {
        double budget = plan.budget().amount().doubleValue();
        html.raw("<form class=\"what-if\" hidden autocomplete=\"off\" data-currency=\"")
                .text(cover.currency().getCurrencyCode())
                .raw("\" data-different=\"" + plan.different() + "\" data-by-order=\"" + plan.isByOrder())
                .raw("\" data-earned=\"" + text(plan.earnedByOrder()))
                .raw("\" data-told=\"")
                .text(words.text(plan.isMoney() ? "what-if.costs" : "what-if.told"))
                .raw("\" data-earns=\"")
                .text(words.text("what-if.earns"))
                .raw("\" data-over=\"")
                .text(words.text("what-if.over"))
                .raw("\" data-measure=\"")
                .text(plan.measure())
                .raw("\"><h2>")
                .text(words.text("plan.what-if"))
                .raw("</h2><p class=\"note\">")
                .text(words.text("what-if.note"))
                .raw("</p><div class=\"sliders\">");
        slider(
                "budget",
                0,
                Math.max(1, Math.ceil(budget * 2)),
                Math.max(1, budget / 100),
                budget,
                cover.numbers().money(plan.budget()));
        slider("price", LOWEST, HIGHEST, 1, 100, cover.numbers().percent(1));
        if (plan.earnedByOrder().isPresent()) {
            slider("conversion", LOWEST, HIGHEST, 1, 100, cover.numbers().percent(1));
        }
        html.raw("<button type=\"reset\">")
                .text(words.text("what-if.reset"))
                .raw("</button></div><p class=\"simulated\" role=\"status\"></p>");
        sums(plan, budget);
        lines(plan);
        html.raw("</form>");
    }

    private void slider(String name, double least, double most, double step, double value, String shown) {
        html.raw("<label>")
                .text(words.text("what-if." + name))
                .raw(" <output>")
                .text(shown)
                .raw("</output><input type=\"range\" name=\"" + name + "\" min=\"" + least + "\" max=\"" + most
                        + "\" step=\"" + step + "\" value=\"" + value + "\"></label>");
    }

    private void sums(Block.WhatIf plan, double budget) {
        double cost = sum(plan, Block.Bought::cost);
        double orders = sum(plan, Block.Bought::orders);
        html.raw("<dl class=\"sums\">");
        sum("cost", words.text("sheet.total"), money(cost));
        sum("left", words.text("sheet.budget-left"), money(budget - cost));
        if (!plan.isMoney()) {
            double measure = sum(plan, Block.Bought::measure) * plan.different();
            sum("measure", plan.measure(), cover.numbers().count(measure));
        }
        if (plan.earnedByOrder().isPresent()) {
            double earned = orders * plan.earnedByOrder().getAsDouble();
            sum("orders", words.text("figure.conversions"), cover.numbers().count(orders));
            sum("contribution", words.text("figure.contribution"), money(earned));
            sum("roi", words.text("figure.roi"), cost > 0 ? cover.numbers().signedPercent(earned / cost - 1) : "");
        }
        html.raw("</dl>");
    }

    private void sum(String id, String name, String value) {
        html.raw("<div><dt>")
                .text(name)
                .raw("</dt><dd data-sum=\"" + id + "\">")
                .text(value)
                .raw("</dd></div>");
    }

    private void lines(Block.WhatIf plan) {
        html.raw("<div class=\"scroll\" tabindex=\"0\"><table class=\"lines\"><thead><tr>");
        List.of(words.text("sheet.chosen"), words.text("column.creator"), words.text("column.cost"), plan.measure())
                .forEach(heading -> html.raw("<th scope=\"col\">").text(heading).raw("</th>"));
        html.raw("</tr></thead><tbody>");
        int number = 0;
        for (Block.Bought line : plan.lines()) {
            String id = "line-" + number++;
            html.raw("<tr data-measure=\"" + text(line.measure()) + "\" data-orders=\"" + text(line.orders()))
                    .raw("\"><td><input type=\"checkbox\" aria-labelledby=\"" + id + "\"")
                    .raw(line.isChosen() ? " checked" : "")
                    // What has no price cannot be bought.
                    .raw(line.cost().isEmpty() && !line.isChosen() ? " disabled" : "")
                    .raw("></td><td id=\"" + id + "\"><span class=\"who\"><bdi>")
                    .text(line.name())
                    .raw("</bdi></span><span class=\"handle\">")
                    .text(line.what())
                    .raw("</span></td><td>");
            line.cost().ifPresent(cost -> html.raw(
                            "<input type=\"number\" min=\"0\" step=\"any\" value=\"" + plain(cost) + "\" aria-label=\"")
                    .text(words.text("column.cost") + ": " + line.name())
                    .raw("\">"));
            html.raw("</td><td class=\"num\">");
            line.measure()
                    .ifPresent(measure -> html.text(
                            plan.isMoney() ? money(measure) : cover.numbers().count(measure)));
            html.raw("</td></tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private String money(double amount) {
        return cover.numbers().money(amount, cover.currency());
    }

    private static double sum(Block.WhatIf plan, Function<Block.Bought, OptionalDouble> figure) {
        return plan.lines().stream()
                .filter(Block.Bought::isChosen)
                .mapToDouble(line -> figure.apply(line).orElse(0))
                .sum();
    }

    private static String plain(double amount) {
        return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
