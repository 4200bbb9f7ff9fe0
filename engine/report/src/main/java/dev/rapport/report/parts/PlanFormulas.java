package dev.rapport.report.parts;

import dev.rapport.judged.Figure;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Cell.Expression.Written;
import dev.rapport.report.seen.SeenItem;
import dev.rapport.report.seen.SeenPlan;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The formulas of the plan's sheet, each with what it comes to now. */
final class PlanFormulas {

    /** By which formulas find the lines. */
    static final String TABLE = "Plan";

    private final SeenPlan plan;
    private final String chosen;
    private final OptionalDouble earnedByOrder;
    private final OptionalDouble different;

    /** @param chosen the word that stands beside a line that is chosen */
    PlanFormulas(SeenPlan plan, String chosen) {
        this.plan = plan;
        this.chosen = "\"" + chosen.replace("\"", "\"\"") + "\"";
        this.earnedByOrder = Stream.concat(plan.chosen().stream(), plan.left().stream())
                .filter(item -> item.expected(Figure.CONTRIBUTION).isPresent()
                        && item.expected(Figure.CONVERSIONS).orElse(0) > 0)
                .mapToDouble(item -> item.expected(Figure.CONTRIBUTION).orElse(0)
                        / item.expected(Figure.CONVERSIONS).orElse(1))
                .findFirst();
        double plain = sum(item -> item.expected(plan.measure()).orElse(0));
        boolean isOverlapping = plain > 0 && plan.value() < plain * (1 - 1e-9);
        this.different = isOverlapping ? OptionalDouble.of(plan.value() / plain) : OptionalDouble.empty();
    }

    /** What an order earns, empty where the campaign does not say. */
    OptionalDouble earnedByOrder() {
        return earnedByOrder;
    }

    /** Share of different people among those whom the chosen reach, empty where nothing overlaps. */
    OptionalDouble different() {
        return different;
    }

    Cell cost() {
        return new Cell.Formula(new Written(sumOf("Cost")), spent(), Cell.Form.MONEY);
    }

    Cell left() {
        double left = plan.budget().amount().doubleValue() - spent();
        return new Cell.Formula(new Written("Budget-" + sumOf("Cost")), left, Cell.Form.MONEY);
    }

    /** What is maximised. */
    Cell measure() {
        if (plan.measure() == Figure.CONTRIBUTION) {
            return contribution();
        }
        String id = plan.measure().id();
        String all = sumOf(id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1));
        return new Cell.Formula(
                new Written(different.isPresent() ? all + "*DifferentPeople" : all), plan.value(), Cell.Form.COUNT);
    }

    Cell contribution() {
        return new Cell.Formula(new Written(sumOf("Contribution")), earned(), Cell.Form.MONEY);
    }

    Cell roi() {
        String cost = sumOf("Cost");
        return new Cell.Formula(
                new Written("IF(" + cost + ">0," + sumOf("Contribution") + "/" + cost + "-1,0)"),
                spent() > 0 ? earned() / spent() - 1 : 0,
                Cell.Form.RETURN);
    }

    /** Orders by click, orders, what they earn, and the return; the rate may be changed. */
    List<Cell> money(SeenItem item) {
        OptionalDouble clicks = item.expected(Figure.CLICKS);
        OptionalDouble orders = item.expected(Figure.CONVERSIONS);
        if (clicks.orElse(0) <= 0 || orders.isEmpty()) {
            return List.of(Cell.UNKNOWN, Cell.UNKNOWN, Cell.UNKNOWN, Cell.UNKNOWN);
        }
        double earned = orders.getAsDouble() * earnedByOrder.orElse(0);
        return List.of(
                new Cell.Number(orders.getAsDouble() / clicks.getAsDouble(), Cell.Form.PERCENT),
                new Cell.Formula(new Written("{clicks}*{rate}"), orders.getAsDouble(), Cell.Form.COUNT),
                new Cell.Formula(new Written("{conversions}*EarnedByOrder"), earned, Cell.Form.MONEY),
                new Cell.Formula(
                        new Written("IF({cost}>0,{contribution}/{cost}-1,0)"),
                        price(item) > 0 ? earned / price(item) - 1 : 0,
                        Cell.Form.RETURN));
    }

    /** The measure by unit of money. @param isCount whether the measure stands in a column of its own */
    Cell worth(SeenItem item, boolean isCount) {
        OptionalDouble mean = item.expected(plan.measure());
        boolean isThere = isCount || plan.measure() == Figure.CONTRIBUTION && earnedByOrder.isPresent();
        return mean.isEmpty() || item.cost().isEmpty() || !isThere
                ? Cell.UNKNOWN
                : new Cell.Formula(
                        new Written("IF({cost}>0,{" + plan.measure().id() + "}/{cost},0)"),
                        worth(item),
                        Cell.Form.COUNT);
    }

    /** Place among the chosen by what each brings by unit of money. */
    Cell rank(SeenItem item, boolean isChosen) {
        long before =
                plan.chosen().stream().filter(one -> worth(one) > worth(item)).count();
        return item.cost().isEmpty()
                ? Cell.UNKNOWN
                : new Cell.Formula(
                        new Written("IF({status}=" + chosen + ",COUNTIFS(PlanStatus," + chosen
                                + ",PlanWorth,\">\"&{worth})+1,0)"),
                        isChosen ? before + 1 : 0,
                        Cell.Form.RANK);
    }

    private double worth(SeenItem item) {
        return price(item) > 0 ? item.expected(plan.measure()).orElse(0) / price(item) : 0;
    }

    private double earned() {
        return sum(item -> item.expected(Figure.CONVERSIONS).orElse(0) * earnedByOrder.orElse(0));
    }

    private double spent() {
        return sum(PlanFormulas::price);
    }

    private static double price(SeenItem item) {
        return item.cost().map(cost -> cost.amount().doubleValue()).orElse(0.0);
    }

    private double sum(ToDoubleFunction<SeenItem> figure) {
        return plan.chosen().stream().mapToDouble(figure).sum();
    }

    private String sumOf(String column) {
        return "SUMIF(PlanStatus," + chosen + "," + TABLE + column + ")";
    }
}
