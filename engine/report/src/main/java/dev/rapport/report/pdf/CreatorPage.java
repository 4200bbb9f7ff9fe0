package dev.rapport.report.pdf;

import dev.rapport.judged.PostMark;
import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.ReasonLine;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A creator's page. */
final class CreatorPage {

    /** Reasons on a page; the rest is summed up in one line. */
    private static final int REASONS = 9;

    private static final int FEWEST_REASONS = 4;
    /** What the layout has between its margins and its foot, and what it needs beside the drawings, in points. */
    private static final double PAGE = 760;

    private static final double FRAME = 304 + 53 + 26;
    private static final int SOURCES = 2;
    private static final Lettering SCORE = new Lettering(Typeface.SEMIBOLD, 22);

    private final ReportModel model;
    private final Palette palette;
    private final Words words;
    private final Numbers numbers;

    CreatorPage(ReportModel model, Palette palette) {
        this.model = model;
        this.palette = palette;
        this.words = model.words();
        this.numbers = model.numbers();
    }

    Sheet sheet(CreatorRow row, int place, int of) {
        Map<String, Object> parameters = Sheet.common(model, words.text("creator.kicker", place, of));
        parameters.put("anchor", anchor(row));
        parameters.put("avatar", new Avatar(row.initials(), 40, palette));
        parameters.put("name", NameCell.large(row.name(), about(row), 350));
        parameters.put(
                "status",
                new Pill(row.status(), words.text("status." + row.status().id()), 90, true, palette));
        row.score().ifPresent(score -> parameters.put("score", new Total(numbers.score(score), 90)));
        parameters.put("lead", TextBlock.of(Type.LEAD, row.why(), 480, 3, 1.45, Palette.INK));
        if (!row.scores().isEmpty()) {
            parameters.put("scoresTitle", words.text("creator.scores"));
            parameters.put("scores", new ScoreTable(row.scores(), 242, numbers, palette));
        }
        chart(row, parameters);
        List<ReasonLine> evidence =
                row.reasons().stream().filter(ReasonLine::evidence).toList();
        parameters.put(
                "reasonsTitle",
                row.score()
                        .map(score -> words.text("creator.reasons.score", numbers.score(score)))
                        .orElse(words.text("creator.reasons")));
        forecast(row, parameters);
        if (!row.whatIf().isEmpty()) {
            parameters.put("whatIfTitle", words.text("creator.what-if"));
            parameters.put("whatIf", new Listing(row.whatIf(), 242));
        }
        parameters.put("sources", TextBlock.of(Type.NOTE, sources(row), 511, 2, 1.5, Palette.SOFT));
        List<ReasonLine> shown = fitting(evidence, parameters);
        parameters.put("rest", TextBlock.of(Type.NOTE, rest(row, evidence.size(), shown), 511, 2, 1.5, Palette.SOFT));
        return new Sheet("creator", parameters, shown.stream().map(this::reason).toList());
    }

    /** The heaviest reasons, as many as leave the rest of the page on the page. */
    private static List<ReasonLine> fitting(List<ReasonLine> evidence, Map<String, Object> parameters) {
        double above =
                FRAME + over(parameters, "scores", 130) + over(parameters, "lead", 14) + over(parameters, "name", 36);
        double below =
                height(parameters, "sources") + Math.max(height(parameters, "forecast"), height(parameters, "whatIf"));
        double left = PAGE - above - below;
        List<ReasonLine> shown = new ArrayList<>();
        for (ReasonLine reason : evidence) {
            double row = Math.max(20, text(reason).height() + 8);
            if (shown.size() >= REASONS || (left < row && shown.size() >= FEWEST_REASONS)) {
                break;
            }
            left -= row;
            shown.add(reason);
        }
        return shown;
    }

    private static double over(Map<String, Object> parameters, String name, double planned) {
        return Math.max(0, height(parameters, name) - planned);
    }

    private static double height(Map<String, Object> parameters, String name) {
        return parameters.get(name) instanceof Drawing drawing ? drawing.height() : 0;
    }

    private static TextBlock text(ReasonLine reason) {
        return TextBlock.of(Type.TEXT, reason.text(), 399, 4, 1.5, Palette.INK);
    }

    /** Where the table's link leads, and what the reader's outline shows. */
    static String anchor(CreatorRow row) {
        return row.rank() + "  " + row.name();
    }

    private static String about(CreatorRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(row.handle());
        parts.addAll(row.accounts());
        parts.add(row.tier());
        parts.add(row.authenticity());
        row.fields().forEach(field -> parts.add(field.title() + ": " + field.text()));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private void chart(CreatorRow row, Map<String, Object> parameters) {
        int count = row.chart().size();
        if (count == 0) {
            return;
        }
        double[] rates =
                row.chart().stream().mapToDouble(PostMark::rate).sorted().toArray();
        OptionalDouble median = rates.length < 3
                ? OptionalDouble.empty()
                : OptionalDouble.of((rates[(rates.length - 1) / 2] + rates[rates.length / 2]) / 2);
        parameters.put("chartTitle", words.text(count == 1 ? "creator.chart.one" : "creator.chart", count));
        parameters.put(
                "chart",
                new EngagementChart(
                        row.chart(), median, row.usualEngagementRate(), 242, model.zone(), words, numbers, palette));
    }

    private Map<String, Object> reason(ReasonLine reason) {
        Map<String, Object> fields = new HashMap<>();
        boolean down = reason.points().signum() < 0;
        Color colour = down ? Palette.RED : palette.accent();
        fields.put("points", new Points(reason.pointsText(), 26, colour));
        fields.put("category", TextBlock.of(Type.TEXT, reason.categoryName(), 76, 1, 1.5, Palette.SOFT));
        fields.put("text", text(reason));
        return fields;
    }

    private String rest(CreatorRow row, int all, List<ReasonLine> shown) {
        if (all == 0) {
            return words.text("creator.no-reasons");
        }
        BigDecimal seen = shown.stream().map(ReasonLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return row.score()
                .map(score -> score.subtract(seen))
                .filter(rest -> rest.abs().doubleValue() >= 0.05 || all > shown.size())
                .map(rest -> all > shown.size()
                        ? words.text("creator.rest", numbers.points(rest), all - shown.size())
                        : words.text("creator.rest.books", numbers.points(rest)))
                .orElse("");
    }

    private void forecast(CreatorRow row, Map<String, Object> parameters) {
        if (row.forecast().isEmpty()) {
            return;
        }
        parameters.put("forecastTitle", words.text("creator.forecast", row.deliverable()));
        parameters.put(
                "forecast",
                new ForecastTable(words.text("forecast.per", row.deliverable()), row.forecast(), 242, words, palette));
    }

    private String sources(CreatorRow row) {
        if (row.sources().isEmpty()) {
            return "";
        }
        List<String> first =
                row.sources().subList(0, Math.min(SOURCES, row.sources().size()));
        String files = String.join(", ", first);
        int more = row.sources().size() - first.size();
        return words.text("creator.sources", more == 0 ? files : words.text("creator.sources.more", files, more));
    }

    /** The score, large, out of a hundred. */
    private record Total(String score, double width) implements Drawing {

        @Override
        public double height() {
            return 30;
        }

        @Override
        public void draw(Pen pen) {
            Line of = Type.TEXT.line("/ 100");
            pen.right(of, width, 22, Palette.SOFT);
            pen.right(SCORE.line(score), width - of.width() - 4, 22, Palette.INK);
        }
    }

    /** Points with their sign. */
    private record Points(String points, double width, Color colour) implements Drawing {

        @Override
        public double height() {
            return 12;
        }

        @Override
        public void draw(Pen pen) {
            pen.right(Type.STRONG.line(points), width, 8.4, colour);
        }
    }
}
