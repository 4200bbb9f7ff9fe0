package dev.rapport.report.model;

import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.RunInfo;
import dev.rapport.report.ReportInput;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Sentences;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the report model from what was judged and planned. */
public final class ModelBuilder {

    private static final List<String> BARS =
            List.of("authenticity", "fit", "niche", "audience", "engagement", "conversation");
    private static final int NEUTRAL = 0x0B6E69;

    private final ReportInput input;
    private final TemplatePack pack;
    private final Words words;
    private final Numbers numbers;
    private final OwnFields own;
    private final Wording wording;

    private ModelBuilder(ReportInput input, TemplatePack pack) {
        this.input = input;
        this.pack = pack;
        words = pack.words(input.campaign().language());
        numbers = new Numbers(words);
        own = new OwnFields(input, words, numbers);
        wording = new Wording(
                words,
                new Sentences(
                        words,
                        numbers,
                        input.packWords(),
                        input.campaign().budget().currency()),
                input.internal(),
                own);
    }

    /** The model of the report {@code shortlist}. */
    public static ReportModel shortlist(ReportInput input, TemplatePack pack) {
        return new ModelBuilder(input, pack).build();
    }

    private ReportModel build() {
        Campaign campaign = input.campaign();
        Totals totals = new Totals(input.plan());
        List<CreatorRow> rows = new Rows(input, words, numbers, wording, own).build();
        String brand = campaign.brand().name();
        return new ReportModel(
                Stream.of(words.text("report.shortlist"), brand, campaign.name())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                brand,
                campaign.name(),
                pack.brandName(),
                pack.logo(),
                accent(campaign.brand().colour()),
                numbers.day(input.run().asOf(), campaign.zone()),
                Headline.of(input, totals, words, numbers),
                new KeyFigures(input, totals, words, numbers).build(),
                rows,
                own.all(),
                bars(rows),
                rateScale(rows),
                plan(rows),
                campaign.budget(),
                new Method(input.run(), pack.toString(), facts(), notes(rows), assumptions()),
                input.internal(),
                campaign.zone(),
                words,
                numbers);
    }

    private Color accent(String campaignColour) {
        for (String colour : List.of(campaignColour, pack.colour())) {
            if (colour.matches("#[0-9a-fA-F]{6}")) {
                return new Color(Integer.parseInt(colour.substring(1), 16));
            }
        }
        return new Color(NEUTRAL);
    }

    private static List<String> bars(List<CreatorRow> rows) {
        return BARS.stream()
                .filter(category ->
                        rows.stream().anyMatch(row -> row.score(category).isPresent()))
                .limit(2)
                .toList();
    }

    // One scale for all, so that bars can be compared; the highest twentieth is cut so that one outlier does not
    // flatten the rest.
    private static double rateScale(List<CreatorRow> rows) {
        double[] rates = rows.stream()
                .flatMapToDouble(row -> java.util.stream.DoubleStream.concat(
                        row.engagementRate().stream(), row.usualEngagementRate().stream()))
                .sorted()
                .toArray();
        return rates.length == 0 ? 0.1 : Math.max(0.01, rates[(int) ((rates.length - 1) * 0.95)] * 1.1);
    }

    private List<PlanLine> plan(List<CreatorRow> rows) {
        Map<String, String> names =
                rows.stream().collect(Collectors.toMap(CreatorRow::id, CreatorRow::name, (first, second) -> first));
        List<PlanLine> lines = new ArrayList<>();
        input.plan().chosen().forEach(item -> lines.add(line(item, true, names)));
        input.plan().left().forEach(item -> lines.add(line(item, false, names)));
        return List.copyOf(lines);
    }

    private PlanLine line(PlanItem item, boolean chosen, Map<String, String> names) {
        return new PlanLine(
                names.getOrDefault(item.creatorId(), item.creatorId()),
                item.account().toString(),
                words.name("deliverable", item.deliverable().id()),
                chosen,
                item.cost(),
                item.forecast().map(Forecast::figures).orElse(Map.of()),
                item.why().flatMap(wording::said).orElse(""));
    }

    private List<Map.Entry<String, String>> facts() {
        RunInfo run = input.run();
        return List.of(
                Map.entry(words.text("method.rules"), run.pack()),
                Map.entry(words.text("method.templates"), pack.toString()),
                Map.entry(words.text("method.engine"), "Rapport " + run.engineVersion()),
                Map.entry(words.text("method.run"), run.id()),
                Map.entry(words.text("method.seed"), Long.toString(run.seed())),
                Map.entry(words.text("method.as-of"), run.asOf().toString()),
                Map.entry(words.text("method.command"), run.command()),
                Map.entry(
                        words.text("method.edition"),
                        words.text(input.internal() ? "method.edition.internal" : "method.edition.client")));
    }

    private List<String> notes(List<CreatorRow> rows) {
        List<String> notes = new ArrayList<>(List.of(
                words.text("method.range"),
                words.text("method.sum"),
                words.text("method.unknown"),
                words.text("method.usual"),
                words.text("method.points")));
        double gap = input.plan().gap().orElse(-1);
        if (gap >= 0 && !input.plan().chosen().isEmpty()) {
            notes.add(words.text("method.gap", numbers.percent(Math.max(gap, 0.0001) < 0.001 ? 0.001 : gap)));
        }
        if (rows.stream().anyMatch(row -> row.status() == Status.REVIEW)) {
            notes.add(words.text("method.review"));
        }
        return notes;
    }

    private List<String> assumptions() {
        Set<Assumption> once = new LinkedHashSet<>();
        input.plan().chosen().forEach(item -> item.forecast().ifPresent(known -> once.addAll(known.assumptions())));
        if (once.isEmpty()) {
            input.judgements()
                    .forEach(judgement -> judgement.forecasts().forEach(known -> once.addAll(known.assumptions())));
        }
        return wording.said(List.copyOf(once));
    }
}
