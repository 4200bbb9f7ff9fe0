package dev.rapport.report.charts;

import dev.rapport.judged.PostMark;
import dev.rapport.report.document.Chart;
import dev.rapport.report.document.Cover;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a drawing says, in words, for those who hear it. */
public final class ChartWords {

    private ChartWords() {}

    /** A chart's figures, one after the other. */
    public static String of(Chart chart, Cover cover) {
        if (chart instanceof Chart.Chance chance) {
            return ChanceChart.words(chance, cover);
        }
        return chart instanceof Chart.Posts posts
                ? posts(posts, cover)
                : ((Chart.Parts) chart)
                        .parts().stream()
                                .map(part -> part.name() + " " + part.text())
                                .collect(Collectors.joining("; "));
    }

    private static String posts(Chart.Posts chart, Cover cover) {
        List<String> said = new ArrayList<>();
        long paid = chart.posts().stream().filter(PostMark::paid).count();
        said.add(cover.words().text("chart.own") + ": " + (chart.posts().size() - paid));
        if (paid > 0) {
            said.add(cover.words().text("chart.paid") + ": " + paid);
        }
        chart.median()
                .ifPresent(rate -> said.add(
                        cover.words().text("chart.median", cover.numbers().percent(rate))));
        chart.usual()
                .ifPresent(rate -> said.add(
                        cover.words().text("chart.usual", cover.numbers().percent(rate))));
        if (!chart.posts().isEmpty()) {
            said.add(cover.numbers().month(chart.posts().get(0).time(), cover.zone()) + " – "
                    + cover.numbers()
                            .month(chart.posts().get(chart.posts().size() - 1).time(), cover.zone()));
        }
        return String.join("; ", said);
    }
}
