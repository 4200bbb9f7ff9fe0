package dev.rapport.cli;

import dev.rapport.judged.Assumption;
import dev.rapport.judged.BreakEven;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PackWords;
import dev.rapport.judged.Reason;
import dev.rapport.report.words.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a judgement line by line, so that one can add it up by hand. */
final class Explanation {

    private Explanation() {}

    static void print(Judgement judgement, Sentences words, PackWords named, Output output) {
        output.line(judgement.creator().name() + "  ("
                + judgement.account().ref() + ", "
                + ScoreTable.followers(judgement) + " followers"
                + (judgement.decision().tier().isEmpty()
                        ? ""
                        : ", " + judgement.decision().tier()) + ")");
        output.line("  decision " + judgement.decision().verdict().id() + ", score "
                + score(judgement.decision()) + ", authenticity "
                + judgement.decision().authenticity().id());
        judgement.decision().validated().forEach(one -> {
            output.line("  authenticity was validated on " + one.platform() + ", "
                    + String.format(Locale.ROOT, "%,d to %,d", one.followersFrom(), one.followersTo())
                    + " followers, " + Counted.of(one.accounts(), "account", "accounts") + ", grade "
                    + one.grade() + ":");
            // A line of its own, so that a terminal need not break one in the middle.
            output.line("    " + one.on());
        });
        if (judgement.decision().validated().isEmpty()) {
            output.line("  authenticity was not validated for this platform and number of followers");
        }
        for (Map.Entry<String, BigDecimal> score : judgement.decision().scores().entrySet()) {
            output.line("");
            output.line("  " + named.category(score.getKey()) + " [" + score.getKey() + "] = "
                    + score.getValue().stripTrailingZeros().toPlainString());
            lines(judgement, score.getKey()).forEach(output::line);
        }
        List<String> total = lines(judgement, "total");
        if (!total.isEmpty() && judgement.decision().told().isPresent()) {
            output.line("");
            output.line("  total: these parts of the categories' scores add up to "
                    + judgement
                            .decision()
                            .score()
                            .map(BigDecimal::toPlainString)
                            .orElse("unknown"));
            total.forEach(output::line);
        }
        section("decided by", judgement, output, Reason.Kind.CLASSIFY, Reason.Kind.EXCLUDE, Reason.Kind.REVIEW);
        section("assumed", judgement, output, Reason.Kind.ASSUME);
        for (Forecast forecast : judgement.forecasts()) {
            output.line("");
            output.line("  one " + forecast.deliverable().id() + ", from "
                    + Counted.of(forecast.posts(), "post", "posts") + " (P10, P50, P90)");
            forecast.breakEven().ifPresent(point -> output.line("    " + even(point)));
            int width = forecast.figures().keySet().stream()
                    .mapToInt(figure -> TextTable.width(words.figure(figure)))
                    .max()
                    .orElse(0);
            forecast.figures()
                    .forEach((figure, range) -> output.line("    " + pad(words.figure(figure), width)
                            + number(range.p10()) + "  " + number(range.p50()) + "  " + number(range.p90())));
            forecast.assumptions().forEach(assumption -> output.line("    assumed: " + words.of(assumption)));
            List<Assumption> moving = forecast.moving();
            if (!moving.isEmpty()) {
                output.line("    what moves the return most: "
                        + moving.stream()
                                .limit(3)
                                .map(one -> one.kind().id().replace('-', ' ')
                                        + String.format(
                                                Locale.ROOT,
                                                " (+- %.0f %%)",
                                                100 * one.swing().orElse(0)))
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    /** As in reports: on fewer categories no number says how good somebody is. */
    private static String score(Decision decision) {
        return decision.told()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> "unknown ("
                        + Counted.of(decision.scores().size(), "category", "categories") + " known, "
                        + Decision.ENOUGH + " needed)");
    }

    private static String even(BreakEven point) {
        return "earns its cost at " + number(point.orders()).strip() + Counted.word(point.orders(), " order", " orders")
                + (point.conversionRate().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                ", which is %.2f %% of its clicks",
                                100 * point.conversionRate().getAsDouble())
                        : "")
                + "; at the orders that are expected it may cost " + point.cost()
                + (point.isAssumed() ? " (clicks and orders are assumed)" : "");
    }

    /** Sentences under a title; nothing where there are none. */
    static void list(String title, List<String> sentences, Output output) {
        if (!sentences.isEmpty()) {
            output.line("");
            output.line("  " + title);
            sentences.forEach(sentence -> output.line("    " + sentence));
        }
    }

    private static List<String> lines(Judgement judgement, String category) {
        List<String> lines = new ArrayList<>();
        for (Reason reason : judgement.decision().reasons()) {
            boolean counts =
                    reason.kind() != Reason.Kind.REVIEW && reason.points().signum() != 0;
            if (counts && reason.category().equals(category)) {
                // What a category brings to the total, and not what its weight takes away, is what a person adds up.
                String shown = reason.kind() == Reason.Kind.WEIGHT ? "" : SignedPoints.of(reason.points(), 7) + "  ";
                lines.add("    " + shown + reason.text() + "  [" + reason.rule() + "]");
            }
        }
        return lines;
    }

    private static void section(String title, Judgement judgement, Output output, Reason.Kind... kinds) {
        List<Reason> reasons = judgement.decision().reasons().stream()
                .filter(reason -> List.of(kinds).contains(reason.kind()))
                .toList();
        if (!reasons.isEmpty()) {
            output.line("");
            output.line("  " + title);
            reasons.forEach(reason -> output.line("    " + reason.text() + "  [" + reason.rule() + "]"));
        }
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return left(String.format(Locale.ROOT, size >= 100 ? "%,.0f" : "%,.2f", value), 12);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String left(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
