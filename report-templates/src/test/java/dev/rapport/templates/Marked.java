package dev.rapport.templates;

import dev.rapport.judged.Assumption;
import dev.rapport.judged.Change;
import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Question;
import dev.rapport.judged.Reason;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Since;
import dev.rapport.judged.Value;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportField;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.testkit.sample.SampleAgreed;
import dev.rapport.testkit.sample.SampleBrought;
import dev.rapport.testkit.sample.SampleCreators;
import dev.rapport.testkit.sample.SampleRun;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run with a marker in every place where only the agency may read. */
final class Marked {

    static final String FOR_THE_CLIENT = "reads-by-all";

    static final List<String> FOR_THE_AGENCY = List.of(
            "note-chosen",
            "note-left",
            "4711.11",
            "fee-in-words",
            "fee-in-a-condition",
            "price-assumed",
            "own-heading",
            "own-value",
            "own-reason",
            "rule-id-marker",
            "agency-folder",
            "XAU",
            "note-booking",
            "note-work",
            "secret10",
            "7733.44",
            "asset-note",
            "since-rule-marker",
            "since-number-marker",
            SampleBrought.FEE);

    private Marked() {}

    static ReportInput run(Edition edition) {
        ReportInput plain = SampleRun.input(SampleCreators.all(), "en", edition);
        List<Judgement> judgements =
                plain.judgements().stream().map(Marked::judgement).toList();
        return new ReportInput(
                        plain.campaign(),
                        judgements,
                        plan(plain.plan()),
                        run(plain.run()),
                        edition,
                        Map.of(
                                "zoe",
                                List.of(new Change(
                                        List.of(new Change.Step(Fact.FEE, true, false, 4711.11)),
                                        Verdict.REVIEW,
                                        0.1))),
                        List.of(new ReportField("mood", "own-heading", "", false)),
                        plain.packWords(),
                        SampleAgreed.brought(SampleBrought.all()))
                .told(Optional.of(since()), Map.of("zoe", List.of(new Question(Fact.FEE, 4.4))));
    }

    private static Since since() {
        Since.Because rule = new Since.Because(Since.Cause.RULE, "since-rule-marker", "", List.of());
        Since.Because number =
                new Since.Because(Since.Cause.PARAMETER, "fit/number", "since-number-marker 1 -> 2", List.of());
        Since.Because fee = new Since.Because(
                Since.Cause.DATA,
                "fit/fee",
                "",
                List.of(new Since.Moved("fee", "4711.11", "1"), new Since.Moved("mood", "", "own-value")));
        return new Since("0a0a0a0a", SampleRun.AS_OF, List.of(turn("zoe", rule, number), turn("ana", fee)));
    }

    private static Since.Turn turn(String creator, Since.Because... because) {
        return new Since.Turn(creator, Optional.of(Verdict.REVIEW), Optional.of(Verdict.SHORTLIST), List.of(because));
    }

    /** The same for a client with an open book. */
    static ReportInput open() {
        ReportInput plain = run(Edition.CLIENT);
        return new ReportInput(
                        SampleRun.openly(plain.campaign()),
                        plain.judgements(),
                        plain.plan(),
                        plain.run(),
                        plain.edition(),
                        plain.whatIf(),
                        plain.fields(),
                        plain.packWords(),
                        plain.brought())
                .told(plain.since(), plain.questions());
    }

    private static Judgement judgement(Judgement plain) {
        List<Reason> reasons = new ArrayList<>(plain.decision().reasons());
        reasons.add(reason("fee-in-words 4711.11", List.of(), List.of("fee")));
        reasons.add(reason(
                "fee-in-a-condition",
                List.of(new Finding(Fact.FAIR_PRICE.id(), Value.of(4711.11), "<=", "4711.11", "")),
                List.of()));
        reasons.add(reason(
                "price-assumed", List.of(new Finding(Fact.USUAL_CPM.id(), Value.of(15), ">", "14", "")), List.of()));
        reasons.add(reason("own-reason", List.of(), List.of("mood")));
        reasons.add(reason(FOR_THE_CLIENT, List.of(), List.of("followers")));
        return new Judgement(
                plain.creator(),
                plain.account(),
                plain.given(),
                plain.candidate().toBuilder()
                        .set(Fact.FEE, 4711.11)
                        .set(Fact.FAIR_PRICE, 4711.11)
                        .own("mood", Value.of("own-value"))
                        .build(),
                new dev.rapport.judged.Decision(
                        plain.decision().tier(),
                        plain.decision().verdict(),
                        plain.decision().authenticity(),
                        plain.decision().validated(),
                        plain.decision().score(),
                        plain.decision().scores(),
                        reasons),
                plain.forecasts(),
                plain.marks(),
                List.of("/home/agency-folder/" + plain.creator().id() + ".json"));
    }

    private static Reason reason(String text, List<Finding> conditions, List<String> told) {
        return new Reason(
                Reason.Kind.REVIEW,
                "rule-id-marker",
                "standard 1.0.0",
                "",
                BigDecimal.ZERO,
                Evidence.later(new Evidence.Source() {
                    @Override
                    public String text() {
                        return text;
                    }

                    @Override
                    public List<Finding> conditions() {
                        return conditions;
                    }

                    @Override
                    public List<String> told() {
                        return told;
                    }
                }));
    }

    private static Plan plan(Plan plain) {
        return new Plan(
                plain.objective(),
                plain.measure(),
                plain.value(),
                plain.budget(),
                plain.cost(),
                plain.gap(),
                plain.chosen().stream().map(item -> item(item, "note-chosen")).toList(),
                plain.left().stream().map(item -> item(item, "note-left")).toList(),
                List.of(),
                List.of(),
                List.of(),
                plain.totals(),
                List.of());
    }

    private static PlanItem item(PlanItem plain, String note) {
        Optional<LeftOut> why = plain.why()
                .map(one -> plain.creatorId().length() % 2 == 0
                        ? new LeftOut.NotComparable(Currency.getInstance("XAU"))
                        : new LeftOut.ToReview(List.of(reason("fee-in-words 4711.11", List.of(), List.of("fee")))));
        return new PlanItem(
                plain.creatorId(),
                plain.account(),
                plain.deliverable(),
                plain.cost(),
                plain.forecast()
                        .map(one -> one.with(
                                Map.of(),
                                one.drivers(),
                                List.of(Assumption.ofCampaign(
                                        Assumption.Kind.NOT_COMPARABLE, Value.of("4711.11"), Value.of("XAU"))))),
                plain.value(),
                why,
                List.of(new Note(note)));
    }

    private static RunInfo run(RunInfo plain) {
        List<RunInfo.ImportedFile> files = new ArrayList<>(plain.files());
        files.add(new RunInfo.ImportedFile("/home/agency-folder/list.csv", "0".repeat(64), "any:list", plain.asOf()));
        return new RunInfo(
                plain.id(),
                plain.engineVersion(),
                plain.pack(),
                plain.templates(),
                plain.asOf(),
                plain.seed(),
                plain.command(),
                files);
    }
}
