package dev.rapport.report.model;

import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.ReportInput;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Builds the rows of the table, best first. */
final class Rows {

    private final ReportInput input;
    private final Words words;
    private final Numbers numbers;
    private final Wording wording;
    private final OwnFields own;
    private final Placement placement;
    private final Usual usual;
    private final Map<String, OptionalDouble> usualScores = new HashMap<>();

    Rows(ReportInput input, Words words, Numbers numbers, Wording wording, OwnFields own) {
        this.input = input;
        this.words = words;
        this.numbers = numbers;
        this.wording = wording;
        this.own = own;
        this.placement = new Placement(input.plan(), words, wording);
        this.usual = new Usual(input.judgements());
    }

    List<CreatorRow> build() {
        Comparator<Judgement> order = Comparator.comparing(placement::status)
                .thenComparing(judgement -> placement.order(judgement.creator().id()))
                .thenComparing(
                        judgement -> judgement.decision().score().orElse(BigDecimal.valueOf(-1)),
                        Comparator.reverseOrder())
                .thenComparing(judgement -> judgement.creator().id());
        List<CreatorRow> rows = new ArrayList<>();
        for (Judgement judgement : input.judgements().stream().sorted(order).toList()) {
            rows.add(row(judgement, rows.size() + 1));
        }
        return List.copyOf(rows);
    }

    private CreatorRow row(Judgement judgement, int rank) {
        Candidate facts = judgement.candidate();
        AccountProfile account = judgement.account();
        Optional<PlanItem> item = placement.item(judgement.creator().id());
        Optional<Forecast> forecast = item.flatMap(PlanItem::forecast)
                .or(() -> judgement.forecasts().stream().findFirst());
        String name = shownName(judgement, account);
        Optional<Money> fee = input.internal() ? money(facts.known(Fact.FEE)) : Optional.empty();
        Forecasts lines = new Forecasts(numbers, input.campaign().budget().currency());
        return new CreatorRow(
                rank,
                judgement.creator().id(),
                name,
                Initials.of(name),
                account.ref().handle().isEmpty()
                        ? account.ref().id()
                        : "@" + account.ref().handle(),
                words.name("platform", account.ref().platform()),
                judgement.decision().tier().isEmpty()
                        ? ""
                        : words.name("tier", judgement.decision().tier()),
                followers(facts, account),
                facts.known(Fact.ENGAGEMENT_RATE),
                facts.known(Fact.USUAL_ENGAGEMENT_RATE),
                scores(judgement),
                judgement.decision().score(),
                fee,
                item.flatMap(PlanItem::cost).or(() -> money(facts.known(Fact.EXPECTED_COST))),
                posts(facts, forecast),
                placement.status(judgement),
                placement.why(judgement),
                wording.authenticity(judgement.decision().authenticity()),
                judgement.creator().accounts().stream().map(this::account).toList(),
                judgement.decision().reasons().stream().map(this::reason).toList(),
                forecast.map(known ->
                                words.name("deliverable", known.deliverable().id()))
                        .orElse(""),
                forecast.map(known -> lines.lines(known, words)).orElse(List.of()),
                forecast.map(known -> wording.said(known.assumptions())).orElse(List.of()),
                judgement.marks(),
                wording.said(input.whatIf().getOrDefault(judgement.creator().id(), List.of())),
                judgement.sources(),
                own.lines(facts.known()),
                wording.allowed(facts.known()));
    }

    private static String shownName(Judgement judgement, AccountProfile account) {
        return Stream.of(
                        judgement.creator().name(),
                        account.name(),
                        account.ref().handle(),
                        account.ref().toString())
                .map(Rows::oneLine)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    // Control characters and marks that turn the direction of the text around a name must not leave it.
    private static String oneLine(String name) {
        return name.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }

    private static OptionalDouble followers(Candidate facts, AccountProfile account) {
        OptionalDouble known = facts.known(Fact.FOLLOWERS);
        return known.isPresent() || !account.followers().isKnown()
                ? known
                : OptionalDouble.of(account.followers().value());
    }

    private static OptionalInt posts(Candidate facts, Optional<Forecast> forecast) {
        OptionalDouble known = facts.known(Fact.ENGAGEMENT_RATE_POSTS);
        OptionalDouble count = known.isPresent() ? known : facts.known(Fact.OWN_POSTS);
        if (count.isPresent()) {
            return OptionalInt.of((int) count.getAsDouble());
        }
        return forecast.map(f -> OptionalInt.of(f.posts())).orElse(OptionalInt.empty());
    }

    private Optional<Money> money(OptionalDouble amount) {
        return amount.isPresent()
                ? Optional.of(new Money(
                                BigDecimal.valueOf(amount.getAsDouble()),
                                input.campaign().budget().currency())
                        .rounded())
                : Optional.empty();
    }

    private List<ScoreLine> scores(Judgement judgement) {
        return judgement.decision().scores().entrySet().stream()
                .map(entry -> new ScoreLine(
                        entry.getKey(),
                        words.name("category", entry.getKey()),
                        entry.getValue(),
                        usualScores.computeIfAbsent(entry.getKey(), usual::score)))
                .toList();
    }

    private ReasonLine reason(Reason reason) {
        boolean points = reason.points().signum() != 0;
        boolean evidence =
                switch (reason.kind()) {
                    case POINTS, REVIEW, EXCLUDE -> true;
                    default -> false;
                };
        return new ReasonLine(
                reason.category(),
                reason.category().isEmpty() ? kind(reason) : words.name("category", reason.category()),
                reason.points(),
                points ? numbers.points(reason.points()) : "",
                wording.reason(reason),
                reason.rule(),
                wording.facts(reason),
                evidence);
    }

    private String kind(Reason reason) {
        return words.name("kind", reason.kind().id());
    }

    private String account(AccountProfile account) {
        String followers = account.followers().known().isPresent()
                ? " " + numbers.exact(account.followers().value())
                : "";
        return words.name("platform", account.ref().platform()) + followers;
    }
}
