package dev.rapport.report.pdf;

import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.ScoreLine;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The answer, the three figures and the table. */
final class FrontPage {

    /** More rows than anybody reads on paper; the workbook has all. */
    static final int MOST = 300;

    private final ReportModel model;
    private final Palette palette;
    private final Words words;
    private final Numbers numbers;

    FrontPage(ReportModel model, Palette palette) {
        this.model = model;
        this.palette = palette;
        this.words = model.words();
        this.numbers = model.numbers();
    }

    Sheet sheet(int pages) {
        Map<String, Object> parameters = Sheet.common(model, model.kicker());
        Drawing kicker = Sheet.over(model, model.kicker(), false, 360);
        parameters.put("kicker", new Stamp(kicker, model.method().run().asOf(), words.locale()));
        parameters.put("date", Sheet.over(model, model.date(), true, 100));
        model.logo().ifPresent(file -> parameters.put("logo", Logo.read(file)));
        parameters.put("headline", TextBlock.of(Type.HEADLINE, model.headline(), 440, 6, 1.24, Palette.INK));
        parameters.put("figures", new FigureStrip(model.figures(), 511, words.locale(), palette));
        parameters.put("bar1Label", label(0));
        parameters.put("bar2Label", label(1));
        parameters.put("legend", TextBlock.of(Type.NOTE, legend(pages), 511, 4, 1.5, Palette.SOFT));
        return new Sheet(
                "shortlist",
                parameters,
                model.rows().stream().limit(MOST).map(row -> row(row, pages)).toList());
    }

    private String label(int bar) {
        return bar < model.bars().size() ? words.name("category", model.bars().get(bar)) : "";
    }

    private String legend(int pages) {
        int all = model.rows().size();
        String listed = all > MOST
                ? words.text("legend.some", numbers.exact(MOST), numbers.exact(all))
                : words.text("legend.all", numbers.exact(all));
        String followed = pages < all ? " " + words.text("legend.pages", numbers.exact(pages)) : "";
        return listed + " " + words.text("legend.dots") + followed;
    }

    private Map<String, Object> row(CreatorRow row, int pages) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("rank", Integer.toString(row.rank()));
        if (row.rank() <= pages) {
            fields.put("anchor", CreatorPage.anchor(row));
        }
        fields.put("name", NameCell.of(row.name(), row.handle() + " · " + row.platform(), 110));
        fields.put(
                "followers",
                row.followers().isPresent() ? numbers.brief(row.followers().getAsDouble()) : "");
        fields.put(
                "rateBar",
                new Bar(
                        50,
                        share(row.engagementRate(), model.rateScale()),
                        share(row.usualEngagementRate(), model.rateScale()),
                        palette));
        fields.put(
                "rate",
                row.engagementRate().isPresent()
                        ? numbers.percent(row.engagementRate().getAsDouble())
                        : "");
        fields.put("bar1", bar(row, 0));
        fields.put("bar2", bar(row, 1));
        fields.put("score", row.score().map(numbers::score).orElse(""));
        fields.put("cost", row.cost().map(numbers::money).orElse(""));
        fields.put("evidence", new Evidence(row.posts()));
        fields.put(
                "status",
                new Pill(row.status(), words.text("status." + row.status().id()), 56, false, palette));
        return fields;
    }

    private Bar bar(CreatorRow row, int bar) {
        List<String> bars = model.bars();
        OptionalDouble score = bar < bars.size()
                ? row.score(bars.get(bar)).map(ScoreLine::score).stream()
                        .mapToDouble(value -> value.doubleValue() / 100)
                        .findFirst()
                : OptionalDouble.empty();
        return new Bar(40, score, OptionalDouble.empty(), palette);
    }

    private static OptionalDouble share(OptionalDouble value, double whole) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() / whole) : value;
    }
}
