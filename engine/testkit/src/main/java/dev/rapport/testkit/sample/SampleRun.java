package dev.rapport.testkit.sample;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Change;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Evidence;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Finding;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.Objective;
import dev.rapport.judged.PackWords;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.PlanTotals;
import dev.rapport.judged.Range;
import dev.rapport.judged.Reason;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Spread;
import dev.rapport.judged.Value;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportField;
import dev.rapport.report.seen.ReportInput;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A made-up campaign with made-up creators; nobody in it exists. */
public final class SampleRun {

    public static final Instant AS_OF = Instant.parse("2026-03-03T09:00:00Z");

    private SampleRun() {}

    /** Creators with names in many scripts, in the client's edition. */
    public static ReportInput client() {
        return input(SampleCreators.all(), "en", Edition.CLIENT);
    }

    public static ReportInput internal() {
        return input(SampleCreators.all(), "en", Edition.INTERNAL);
    }

    public static ReportInput german() {
        return input(SampleCreators.all(), "de", Edition.CLIENT);
    }

    /** With briefs and content. */
    public static ReportInput agreed(String language, Edition edition) {
        return brought(input(SampleCreators.all(), language, edition), SampleAgreed.brought());
    }

    public static ReportInput brought(ReportInput plain, Brought brought) {
        return new ReportInput(
                plain.campaign(),
                plain.judgements(),
                plain.plan(),
                plain.run(),
                plain.edition(),
                plain.whatIf(),
                plain.fields(),
                plain.packWords(),
                brought);
    }

    /** Many creators, of whom only the first are as rich as the others. */
    public static ReportInput many(int count) {
        List<SampleCreator> creators = new ArrayList<>(SampleCreators.all());
        for (int i = creators.size(); i < count; i++) {
            creators.add(SampleCreators.filler(i));
        }
        return input(creators, "en", Edition.CLIENT);
    }

    /** Creators of whom next to nothing is known, and a plan that could choose nobody. */
    public static ReportInput unknown() {
        return input(
                List.of(SampleCreators.unknown("nobody.knows"), SampleCreators.unknown("1234567890")),
                "en",
                Edition.CLIENT);
    }

    public static ReportInput input(List<SampleCreator> creators, String language, Edition edition) {
        List<Judgement> judgements =
                creators.stream().map(SampleCreator::judgement).toList();
        Map<String, List<Change>> whatIf = Map.of(
                "zoe",
                List.of(
                        change(Fact.AUDIENCE_IN_MARKETS, false, 0.44, Verdict.REVIEW, 0.3),
                        change(Fact.SPONSORED_SHARE, true, 0.3, Verdict.REJECT, 0.5),
                        change(Fact.FEE, true, 1040, Verdict.REVIEW, 0.6)));
        return new ReportInput(
                campaign(language),
                judgements,
                plan(creators),
                run(),
                edition,
                whatIf,
                List.of(),
                words(language),
                Brought.NOTHING);
    }

    /** The same after something came of it. */
    public static ReportInput after(ReportInput before, Brought brought) {
        return new ReportInput(
                before.campaign(),
                before.judgements(),
                before.plan(),
                before.run(),
                before.edition(),
                before.whatIf(),
                before.fields(),
                before.packWords(),
                brought);
    }

    /** Creators with names in many scripts, and what came of working with some of them. */
    public static ReportInput brought(String language, Edition edition) {
        return after(input(SampleCreators.all(), language, edition), SampleBrought.all());
    }

    private static Change change(Fact fact, boolean above, double value, Verdict then, double distance) {
        return new Change(List.of(new Change.Step(fact, above, false, value)), then, distance);
    }

    private static PackWords words(String language) {
        return new PackWords(
                language,
                Map.of(
                        "fact.audienceInMarkets",
                                language.equals("de") ? "Publikum in den Märkten" : "Audience in the markets",
                        "fact.sponsoredShare", language.equals("de") ? "Bezahlte Beiträge" : "Sponsored posts",
                        "verdict.review", language.equals("de") ? "Prüfen" : "review",
                        "verdict.reject", language.equals("de") ? "Ausschluss" : "left out"));
    }

    /** The same, where the agency noted two things about each creator, one of them for itself. */
    public static ReportInput noted(Edition edition) {
        ReportInput plain = input(SampleCreators.all(), "en", edition);
        List<ReportField> fields = List.of(
                new ReportField("vegan", "Vegan", "", true),
                new ReportField("warmth", "how warm on the phone", "1 to 5", false));
        List<Judgement> judgements =
                plain.judgements().stream().map(SampleRun::noted).toList();
        return new ReportInput(
                plain.campaign(),
                judgements,
                plain.plan(),
                plain.run(),
                edition,
                plain.whatIf(),
                fields,
                plain.packWords(),
                plain.brought());
    }

    private static Judgement noted(Judgement judgement) {
        Decision plain = judgement.decision();
        List<Reason> reasons = new ArrayList<>(plain.reasons());
        reasons.add(new Reason(
                Reason.Kind.REVIEW,
                "fit/cold",
                "trial 1.0.0",
                "",
                BigDecimal.ZERO,
                Evidence.of("sounded cold, 2.25 of 5", List.of(new Finding("warmth", Value.of(2.25), "<=", "3", "")))));
        Decision decision = new Decision(
                plain.tier(),
                plain.verdict(),
                plain.authenticity(),
                plain.validated(),
                plain.score(),
                plain.scores(),
                reasons);
        return new Judgement(
                judgement.creator(),
                judgement.account(),
                judgement.given(),
                judgement.candidate().toBuilder()
                        .own("vegan", Value.of(Flag.YES))
                        .own("warmth", Value.of(2.25))
                        .build(),
                decision,
                judgement.forecasts(),
                judgement.marks(),
                judgement.sources());
    }

    private static Plan plan(List<SampleCreator> creators) {
        List<PlanItem> chosen = new ArrayList<>();
        List<PlanItem> left = new ArrayList<>();
        for (SampleCreator creator : creators) {
            PlanItem item = new PlanItem(
                    creator.id(),
                    creator.ref(),
                    Deliverable.REEL,
                    creator.cost() < 0
                            ? Optional.empty()
                            : Optional.of(Money.of(Double.toString(creator.cost()), "EUR")),
                    creator.judgement().forecasts().stream().findFirst(),
                    creator.chosen() ? engagements(creator) : OptionalDouble.empty(),
                    creator.chosen() ? Optional.empty() : Optional.of(new LeftOut.InReserve()),
                    creator.left().isEmpty() ? List.of() : List.of(new Note(creator.left())));
            (creator.chosen() ? chosen : left).add(item);
        }
        Money cost = chosen.stream().flatMap(item -> item.cost().stream()).reduce(Money.of("0", "EUR"), Money::plus);
        return new Plan(
                Objective.SALES,
                Figure.ENGAGEMENTS,
                chosen.stream().mapToDouble(item -> item.value().orElse(0)).sum(),
                Money.of("7000", "EUR"),
                cost,
                chosen.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(0.0002),
                chosen,
                left,
                List.of(),
                List.of(),
                List.of(),
                totals(chosen, cost),
                List.of());
    }

    private static OptionalDouble engagements(SampleCreator creator) {
        return creator.judgement().forecasts().stream()
                .flatMap(forecast -> forecast.figure(Figure.ENGAGEMENTS).stream())
                .mapToDouble(Range::p50)
                .findFirst();
    }

    /** Sums as if everybody rose and fell together. */
    private static PlanTotals totals(List<PlanItem> chosen, Money cost) {
        Map<Figure, Spread> figures = new EnumMap<>(Figure.class);
        for (Figure figure : List.of(Figure.VIEWS, Figure.ENGAGEMENTS, Figure.CLICKS, Figure.CONTRIBUTION)) {
            List<Range> ranges = chosen.stream()
                    .flatMap(item -> item.forecast().stream())
                    .flatMap(forecast -> forecast.figure(figure).stream())
                    .toList();
            if (!ranges.isEmpty() && ranges.size() == chosen.size()) {
                double middle = ranges.stream().mapToDouble(Range::p50).sum();
                figures.put(
                        figure,
                        new Spread(
                                ranges.stream().mapToDouble(Range::p10).sum(),
                                middle,
                                ranges.stream().mapToDouble(Range::p90).sum(),
                                middle));
            }
        }
        boolean priced = chosen.stream().allMatch(item -> item.cost().isPresent());
        Spread earned = figures.get(Figure.CONTRIBUTION);
        double paid = cost.amount().doubleValue();
        if (earned == null || !priced || paid <= 0) {
            return new PlanTotals(figures, OptionalDouble.empty(), OptionalDouble.empty());
        }
        figures.put(
                Figure.ROI,
                new Spread(
                        earned.p10() / paid - 1,
                        earned.p50() / paid - 1,
                        earned.p90() / paid - 1,
                        earned.mean() / paid - 1));
        return new PlanTotals(figures, OptionalDouble.of(0.16), OptionalDouble.of(Math.ceil(paid / 10.46)));
    }

    /** The campaign of a client with an open book. */
    public static Campaign openly(Campaign plain) {
        return with(plain, Campaign.ClientEdition.OPEN, plain.pages());
    }

    /** The same where the campaign says how many creators have a page. */
    public static ReportInput paged(ReportInput plain, int pages) {
        return new ReportInput(
                with(plain.campaign(), plain.campaign().edition(), OptionalInt.of(pages)),
                plain.judgements(),
                plain.plan(),
                plain.run(),
                plain.edition());
    }

    private static Campaign with(Campaign plain, Campaign.ClientEdition edition, OptionalInt pages) {
        return new Campaign(
                plain.name(),
                plain.brand(),
                plain.objective(),
                plain.budget(),
                plain.from(),
                plain.until(),
                plain.asOf(),
                plain.zone(),
                plain.markets(),
                plain.audience(),
                plain.niches(),
                plain.values(),
                plain.exclusions(),
                plain.rivals(),
                plain.safety(),
                plain.deliverables(),
                plain.product(),
                plain.agencyMargin(),
                plain.assumptions(),
                plain.keyMessages(),
                plain.mustSay(),
                plain.mustNotSay(),
                plain.disclosure(),
                plain.freedom(),
                plain.usageRights(),
                plain.productionPrices(),
                plain.attribution(),
                plain.plan(),
                plain.language(),
                edition,
                plain.templates(),
                pages);
    }

    private static Campaign campaign(String language) {
        return new Campaign(
                "Spring pantry 2026",
                new Campaign.Brand("Hafen & Korn", "#0B6E69"),
                Objective.SALES,
                Money.of("7000", "EUR"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("Europe/Berlin"),
                List.of("DE"),
                new Campaign.TargetAudience(List.of("25-34", "35-44"), List.of()),
                Map.of("bread", List.of("bread", "Brot")),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(Deliverable.REEL),
                new Campaign.Product(
                        Optional.of(Money.of("24.90", "EUR")),
                        OptionalDouble.of(0.42),
                        Optional.of(Money.of("18", "EUR"))),
                0.17,
                new Campaign.Assumptions(OptionalDouble.empty(), OptionalDouble.empty()),
                List.of("Bread needs time"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Campaign.UsageRights.NONE,
                Campaign.ProductionPrices.NONE,
                Campaign.Attribution.DEFAULT,
                new Campaign.PlanLimits(OptionalDouble.empty(), OptionalInt.empty(), Optional.empty()),
                language);
    }

    private static RunInfo run() {
        return new RunInfo(
                "7f3a91",
                "1.0.0",
                "standard 1.0.0",
                "standard 1.0.0",
                AS_OF,
                20260303,
                "rapport report -c spring -o out --as-of 2026-03-03",
                List.of(
                        file("exports/instagram/zoe.backt/media_page1.json", "instagram:graph-media"),
                        file("exports/instagram/zoe.backt/media_page2.json", "instagram:graph-media"),
                        file("exports/tiktok/sakura_kuchen/user_data_tiktok.json", "tiktok:portability"),
                        file("exports/lists/creators March 2026 (final, 田中).xlsx", "any:list"),
                        file("rates.csv", "any:rates")));
    }

    private static RunInfo.ImportedFile file(String path, String plugin) {
        return new RunInfo.ImportedFile(path, sha256(path), plugin, AS_OF.minusSeconds(86_400));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
