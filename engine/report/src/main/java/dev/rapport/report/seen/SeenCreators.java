package dev.rapport.report.seen;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Authenticity;
import dev.rapport.judged.Change;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.report.document.Made;
import dev.rapport.report.words.Names;
import dev.rapport.report.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes what an edition sees of each creator, one at a time. */
final class SeenCreators {

    private final ReportInput input;
    private final Eyes eyes;
    private final Words words;
    private final Names names;
    private final Placement placement;
    private final OwnFields own;
    private final Glance glance;

    SeenCreators(
            ReportInput input, Eyes eyes, Words words, Names names, Placement placement, OwnFields own, Glance glance) {
        this.input = input;
        this.eyes = eyes;
        this.words = words;
        this.names = names;
        this.placement = placement;
        this.own = own;
        this.glance = glance;
    }

    SeenCreator get(int index) {
        Judgement judgement = input.judgements().get(glance.index(index));
        Candidate facts = judgement.candidate();
        AccountProfile account = judgement.account();
        String id = judgement.creator().id();
        Optional<PlanItem> item = placement.item(id);
        Optional<Forecast> forecast = item.flatMap(PlanItem::forecast)
                .or(() -> judgement.forecasts().stream().findFirst());
        return new SeenCreator(
                index + 1,
                id,
                name(judgement),
                handle(account.ref()),
                names.platform(account.ref().platform()),
                names.tier(judgement.decision().tier()),
                followers(facts, account),
                facts.known(Fact.ENGAGEMENT_RATE),
                facts.known(Fact.USUAL_ENGAGEMENT_RATE),
                judgement.decision().scores().entrySet().stream()
                        .map(one -> new SeenScore(one.getKey(), one.getValue(), glance.usual(one.getKey())))
                        .toList(),
                judgement.decision().told(),
                item.flatMap(PlanItem::cost).or(() -> input.money(facts.known(Fact.EXPECTED_COST))),
                posts(facts, forecast),
                placement.status(judgement),
                placement.why(judgement),
                authenticity(judgement.decision().authenticity()),
                judgement.creator().accounts().stream().map(this::account).toList(),
                Made.of(judgement.decision().reasons(), this::reason),
                forecast.map(known -> new SeenForecast(
                        names.deliverable(known.deliverable().id()),
                        known.figures(),
                        known.bases(),
                        known.orders(),
                        Made.of(
                                known.assumptions().stream()
                                        .filter(one -> eyes.said(one).isPresent())
                                        .toList(),
                                one -> eyes.said(one).orElse("")))),
                judgement.marks(),
                changes(id),
                own.lines(facts),
                new SeenFacts(facts, eyes::shows),
                eyes.namesSources() ? judgement.sources() : List.of(),
                judgement.sources().size());
    }

    private List<String> changes(String id) {
        List<Change> changes = input.whatIf().getOrDefault(id, List.of());
        return changes.stream()
                .map(eyes::said)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private SeenReason reason(Reason reason) {
        String category = reason.category().isEmpty()
                ? words.name("kind", reason.kind().id())
                : names.category(reason.category());
        return new SeenReason(
                reason.kind(), category, of(reason), reason.points(), eyes.reason(reason), eyes.findings(reason));
    }

    /** A weight belongs to the category whose score it weighs, and stands in its name alone. */
    private static String of(Reason reason) {
        return reason.kind() == Reason.Kind.WEIGHT
                ? reason.rule().substring(reason.rule().lastIndexOf('/') + 1)
                : reason.category();
    }

    private String authenticity(Authenticity authenticity) {
        return authenticity == Authenticity.UNKNOWN ? "" : words.text("authenticity." + authenticity.id());
    }

    private String account(AccountProfile account) {
        String platform = names.platform(account.ref().platform());
        return account.followers().known().isPresent()
                ? platform + " "
                        + new dev.rapport.report.words.Numbers(words)
                                .exact(account.followers().value())
                : platform;
    }

    /** The name shown: never empty, and in one line. */
    static String name(Judgement judgement) {
        AccountProfile account = judgement.account();
        return Stream.of(
                        judgement.creator().name(),
                        account.name(),
                        account.ref().handle(),
                        account.ref().toString())
                .map(SeenCreators::oneLine)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String handle(AccountRef account) {
        return account.handle().isEmpty() ? account.id() : "@" + account.handle();
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
        return forecast.map(one -> OptionalInt.of(one.posts())).orElse(OptionalInt.empty());
    }
}
