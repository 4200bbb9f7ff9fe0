package dev.rapport.report.words;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Audience;
import dev.rapport.judged.Change;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Figure;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.OpenPoint;
import dev.rapport.judged.PackWords;
import dev.rapport.judged.Question;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Said;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.outcome.BeyondCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one place where what is told beside figures becomes text: by key, in the campaign's language. */
public final class Sentences {

    private final Words words;
    private final Numbers numbers;
    private final PackWords pack;
    private final Names names;
    private final Currency currency;

    /** @param currency of the campaign */
    public Sentences(Words words, Numbers numbers, PackWords pack, Currency currency) {
        this.words = words;
        this.numbers = numbers;
        this.pack = pack;
        this.names = new Names(words, pack);
        this.currency = currency;
    }

    /** A sentence for the agency, who may read everything. */
    public String of(Said said) {
        if (said instanceof Note note) {
            return note.text();
        }
        if (said instanceof LeftOut why) {
            return why(why);
        }
        if (said instanceof Assumption assumption) {
            return assumption(assumption);
        }
        if (said instanceof Doubt doubt) {
            return doubt(doubt);
        }
        if (said instanceof OpenPoint point) {
            return open(point);
        }
        return said instanceof Change change ? change(change) : question((Question) said);
    }

    /** A sentence for the client, empty where it is not for the client. */
    public Optional<String> forClient(Said said) {
        Said mild = said instanceof LeftOut why ? why.forClient() : said;
        return mild.audience() == Audience.CLIENT ? Optional.of(of(mild)) : Optional.empty();
    }

    /** What fair prices are told in. */
    public Prices prices() {
        return new Prices(words, numbers, this);
    }

    /** What a figure is called. */
    public String figure(Figure figure) {
        return words.name("figure", figure.id());
    }

    /** What a fact is called. */
    public String fact(Fact fact) {
        return names.fact(fact);
    }

    /** A value of a figure, whole; a return as a percentage, money with its currency. */
    public String exact(Figure figure, double value) {
        return switch (figure) {
            case REVENUE, CONTRIBUTION, COST -> new Money(BigDecimal.valueOf(value), currency).toString();
            case ROI -> numbers.signedPercent(value);
            default -> numbers.exact(Math.round(value));
        };
    }

    /**
     * What a shop's own days say of orders that nothing caught: a range or nothing, and always what could be seen at all.
     */
    public List<String> of(BeyondCodes beyond) {
        String perDay = numbers.count(Math.rint(beyond.perDay()));
        String smallest = numbers.percent(beyond.smallest());
        return beyond.seen()
                .map(seen -> List.of(
                        words.text(
                                seen.isAbove() ? "beyond-codes.some" : "beyond-codes.maybe",
                                numbers.count(seen.p5()),
                                numbers.count(seen.p95()),
                                numbers.count(seen.p50())),
                        words.text(
                                "beyond-codes.why",
                                beyond.days(),
                                numbers.count(seen.actual()),
                                beyond.baselineDays(),
                                numbers.count(Math.rint(seen.expected())),
                                numbers.count(seen.attributed())),
                        words.text("beyond-codes.smallest", perDay, smallest, beyond.days())))
                .orElseGet(() -> List.of(words.text("beyond-codes.unseen", perDay, smallest, beyond.days())));
    }

    private String doubt(Doubt one) {
        List<Value> values = one.values();
        String key = "doubt." + one.kind().id();
        return switch (one.kind()) {
            case LEAKED_CODE, MANY_FOR_ITS_VIEWS, MORE_USES_THAN_ORDERS, TWO_CODES ->
                words.text(
                        key,
                        values.get(0).plain(),
                        values.get(1).plain(),
                        values.get(2).plain());
            case COUPON_SITE ->
                words.text(key, values.get(0).plain(), values.get(1).plain());
            case RETURNING_CUSTOMERS ->
                words.text(key, values.get(0).plain(), percent(values.get(1)), percent(values.get(2)));
            case ONE_BUYER -> words.text(key, values.get(0).plain(), percent(values.get(1)));
        };
    }

    private String open(OpenPoint point) {
        List<String> values = point.values().stream().map(Value::plain).toList();
        String key = "open." + point.kind().id();
        return switch (point.kind()) {
            case NO_DISCLOSURE_RULE -> words.text(key, names.country(values.get(0)));
            case DISCLOSURE_NOT_ENOUGH -> words.text(key, values.get(0), names.country(values.get(1)));
            case DAY_OUTSIDE -> words.text(key, values.get(0), numbers.day(LocalDate.parse(values.get(1))));
            default -> words.text(key, values.toArray());
        };
    }

    private String why(LeftOut why) {
        String key = "left." + why.id();
        if (why instanceof LeftOut.ByPerson person && !person.reason().isBlank()) {
            return person.reason();
        }
        if (why instanceof LeftOut.Excluded excluded) {
            return words.text(key, reasons(excluded.reasons()));
        }
        if (why instanceof LeftOut.ToReview review) {
            return words.text(key, reasons(review.reasons()));
        }
        if (why instanceof LeftOut.ScoreBelow below) {
            return words.text(
                    key, BigDecimal.valueOf(below.least()).stripTrailingZeros().toPlainString());
        }
        if (why instanceof LeftOut.ReturnBelow below) {
            return words.text(key, numbers.signedPercent(below.least()));
        }
        if (why instanceof LeftOut.InReserve reserve && reserve.comesInAt().isPresent()) {
            return words.text(key + ".at", numbers.money(reserve.comesInAt().get()));
        }
        if (why instanceof LeftOut.TooDear dear) {
            return words.text(key, numbers.money(dear.most()));
        }
        if (why instanceof LeftOut.NoForecast lacking) {
            return words.text(key, words.name("figure", lacking.measure().id()));
        }
        if (why instanceof LeftOut.BringsNothing nothing) {
            return words.text(key, words.name("figure", nothing.measure().id()));
        }
        if (why instanceof LeftOut.InAnotherCampaign other) {
            return words.text(key, other.campaign());
        }
        return why instanceof LeftOut.NotComparable other
                ? words.text(key, other.currency().getCurrencyCode())
                : words.text(key);
    }

    private String reasons(List<Reason> reasons) {
        String all = reasons.stream()
                .map(Reason::text)
                .map(Numbers::minus)
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? words.text("left.too-little") : all;
    }

    private String assumption(Assumption one) {
        List<Value> values = one.values();
        String key = "assumption." + one.kind().id();
        String sentence =
                switch (one.kind()) {
                    case FEW_OF_KIND -> words.text(key, whole(values.get(0)), whole(values.get(1)));
                    case FEW_POSTS -> words.text(key, whole(values.get(0)), percent(values.get(1)));
                    case USUAL_REACH, USUAL_MARKETS, SPONSORED, REPEATED -> words.text(key, percent(values.get(0)));
                    case CLICK_RATE, CONVERSION_RATE ->
                        values.size() > 1
                                ? words.text(
                                        key + ".own",
                                        percent(values.get(0)),
                                        whole(values.get(1)),
                                        whole(values.get(2)))
                                : words.text(key, percent(values.get(0)));
                    case SHARED_AUDIENCE ->
                        values.size() > 2
                                ? words.text(
                                        key + ".on",
                                        percent(values.get(0)),
                                        percent(values.get(1)),
                                        names.platform(values.get(2).plain()))
                                : words.text(key, percent(values.get(0)), percent(values.get(1)));
                    case SHARED_MEASURED ->
                        words.text(
                                key,
                                names.platform(values.get(0).plain()),
                                percent(values.get(1)),
                                percent(values.get(2)),
                                percent(values.get(3)),
                                percent(values.get(4)),
                                whole(values.get(5)),
                                whole(values.get(6)));
                    case NO_POST, NOT_VALIDATED, STATED_ENGAGEMENTS, STATED_VIEWS, FAIR_PRICE -> words.text(key);
                    case BEYOND_PUBLISHED -> words.text(key, money(values.get(0)), money(values.get(1)));
                    case BOOKED_OTHERWISE ->
                        words.text(
                                key,
                                values.get(0).plain(),
                                words.name("deliverable", values.get(1).plain()),
                                words.name("deliverable", values.get(2).plain()));
                    case BOOKED_APART ->
                        words.text(key, money(values.get(0)), values.get(2).plain());
                    case EXCHANGED -> exchanged(key, values);
                    case NOT_COMPARABLE ->
                        words.text(key, values.get(0).plain(), values.get(1).plain());
                };
        return words.text("assumption", sentence, origin(one));
    }

    private String exchanged(String key, List<Value> values) {
        boolean table = values.get(0) == Value.unknown();
        return words.text(
                table ? key + ".table" : key,
                table ? "" : values.get(0).plain(),
                values.get(1).plain(),
                values.get(2).plain(),
                values.get(3).plain(),
                values.get(4).plain());
    }

    private String origin(Assumption one) {
        return switch (one.origin()) {
            case CAMPAIGN -> words.text("origin.campaign");
            case STATED -> words.text("origin.stated");
            case DATA -> words.text("origin.data");
            case MEASURED -> words.text("origin.measured");
            case PACK -> origin(new Sourced(one.source(), one.grade()));
        };
    }

    /** Where a number of the pack comes from. */
    String origin(Sourced sourced) {
        return sourced.source().isEmpty()
                ? words.text("origin.pack")
                : words.text("origin.pack.source", sourced.source(), grade(sourced.grade()));
    }

    private String grade(String grade) {
        return grade.length() == 1 ? words.text("origin.grade", grade) : words.text("origin.assumption");
    }

    private String change(Change change) {
        String then =
                words.find("change.then." + change.verdict().id()).orElseGet(() -> pack.verdict(change.verdict()));
        if (change.steps().size() == 1) {
            Change.Step step = change.step();
            return words.text("change." + side(step), names.fact(step.fact()), value(step.value(), step.fact()), then);
        }
        List<String> parts = change.steps().stream()
                .map(step -> words.text(
                        "change.part." + side(step), names.fact(step.fact()), value(step.value(), step.fact())))
                .toList();
        return words.text("change.both", parts.get(0), parts.get(1), then);
    }

    private static String side(Change.Step step) {
        return step.reached() ? (step.above() ? "at-least" : "at-most") : (step.above() ? "above" : "below");
    }

    private String question(Question question) {
        return words.text("question", names.fact(question.fact()), numbers.count(question.points()));
    }

    /** A value of a fact with its unit. */
    public String value(double value, Fact fact) {
        if (fact.unit().startsWith("fraction")) {
            return numbers.percent(value);
        }
        return fact.unit().startsWith("campaign currency")
                ? numbers.money(new Money(BigDecimal.valueOf(value), currency))
                : numbers.count(value);
    }

    private String money(Value value) {
        return value instanceof Value.Number number
                ? numbers.money(new Money(BigDecimal.valueOf(number.number()), currency).rounded())
                : words.text("unknown");
    }

    private String percent(Value value) {
        return value instanceof Value.Number number ? numbers.percent(number.number()) : words.text("unknown");
    }

    private String whole(Value value) {
        return value instanceof Value.Number number
                ? numbers.exact(Math.round(number.number()))
                : words.text("unknown");
    }
}
