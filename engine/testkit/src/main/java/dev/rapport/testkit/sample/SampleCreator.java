package dev.rapport.testkit.sample;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Authenticity;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Finding;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PostMark;
import dev.rapport.judged.Profile;
import dev.rapport.judged.Range;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Value;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;

/**
 * A made-up creator, told by a few figures; a negative figure is unknown.
 *
 * @param left why the plan leaves it out; it is chosen when this is empty and the verdict is shortlist
 */
public record SampleCreator(
        String id,
        String name,
        String handle,
        String platform,
        int followers,
        double rate,
        double usual,
        int score,
        double cost,
        int posts,
        Verdict verdict,
        String left,
        List<Reason> reasons) {

    boolean chosen() {
        return verdict == Verdict.SHORTLIST && left.isEmpty();
    }

    /** The same creator under another name. */
    public SampleCreator named(String other) {
        return new SampleCreator(
                id, other, handle, platform, followers, rate, usual, score, cost, posts, verdict, left, reasons);
    }

    AccountRef ref() {
        return AccountRef.of(platform, "", handle);
    }

    Judgement judgement() {
        AccountProfile account = new AccountProfile(
                ref(), name, followers < 0 ? Count.unknown() : Count.exact(followers), SampleRun.AS_OF);
        return new Judgement(
                new Profile(id, name, List.of(account)),
                account,
                candidate(),
                candidate(),
                decision(),
                forecast().stream().toList(),
                marks(),
                List.of("exports/" + platform + "/" + handle + "/media_page1.json"));
    }

    private Candidate candidate() {
        return Candidate.builder()
                .set(Fact.PLATFORM, platform)
                .set(Fact.HANDLE, handle)
                .set(Fact.FOLLOWERS, known(followers))
                .set(Fact.ENGAGEMENT_RATE, known(rate))
                .set(Fact.USUAL_ENGAGEMENT_RATE, known(usual))
                .set(Fact.ENGAGEMENT_RATE_POSTS, known(posts))
                .set(Fact.FEE, cost < 0 ? Double.NaN : fee())
                .set(Fact.FAIR_PRICE, cost < 0 ? Double.NaN : fee() * 1.1)
                .set(Fact.AUTHENTICITY, score < 0 ? "" : authenticity().id())
                .set(Fact.SCORE, known(score))
                .build();
    }

    /** What the creator asks for, of which the client must never read: the cost holds the agency's share. */
    double fee() {
        return Math.round((cost - 18) / 1.17 * 100) / 100.0;
    }

    private Authenticity authenticity() {
        if (score < 0) {
            return Authenticity.UNKNOWN;
        }
        return score < 50 ? Authenticity.INAUTHENTIC : score < 70 ? Authenticity.DOUBTFUL : Authenticity.GENUINE;
    }

    private Decision decision() {
        Map<String, BigDecimal> scores = new TreeMap<>();
        if (score >= 0) {
            Random random = new Random(handle.hashCode());
            for (String category : List.of("authenticity", "engagement", "conversation", "niche", "audience", "fit")) {
                scores.put(category, BigDecimal.valueOf(Math.max(4, Math.min(98, score + random.nextInt(31) - 14))));
            }
        }
        List<Reason> all = new ArrayList<>(reasons);
        addUp(scores, all);
        return new Decision(
                tier(),
                verdict,
                authenticity(),
                List.of(),
                score < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(score)),
                scores,
                all);
    }

    /** Lines that make the reasons of each category its score, and the categories the total, as the rules' own do. */
    private void addUp(Map<String, BigDecimal> scores, List<Reason> all) {
        BigDecimal sum = scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = BigDecimal.valueOf(score);
        int more = scores.size();
        for (Map.Entry<String, BigDecimal> one : scores.entrySet()) {
            BigDecimal points = reasons.stream()
                    .filter(reason -> reason.category().equals(one.getKey()))
                    .map(Reason::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal part = --more == 0
                    ? left
                    : one.getValue().multiply(BigDecimal.valueOf(score)).divide(sum, 2, RoundingMode.HALF_UP);
            left = left.subtract(part);
            all.add(line(
                    Reason.Kind.BASE,
                    "base/" + one.getKey(),
                    one.getKey(),
                    one.getValue().subtract(points)));
            all.add(line(Reason.Kind.WEIGHT, "weight/" + one.getKey(), "total", part.subtract(one.getValue())));
        }
    }

    private static Reason line(Reason.Kind kind, String rule, String category, BigDecimal points) {
        return new Reason(
                kind, rule, "standard 1.0.0", category, points, "Bases and weights of the categories", List.of());
    }

    private String tier() {
        return followers < 0 ? "" : followers < 10_000 ? "nano" : "micro";
    }

    private List<PostMark> marks() {
        List<PostMark> made = new ArrayList<>();
        Random random = new Random(handle.hashCode() + 1L);
        for (int i = 0; i < posts && rate > 0 && followers > 0; i++) {
            boolean paid = i % 11 == 7;
            double noise = Math.exp(random.nextGaussian() * 0.18) * (paid ? 0.78 : 1);
            made.add(
                    0,
                    new PostMark(
                            SampleRun.AS_OF.minusSeconds((i + 1) * 86_400L * 6),
                            rate * noise,
                            paid,
                            i % 11 == 7 || i == 3
                                    ? "https://example.com/" + handle.replaceAll("\\W", "") + "/" + i
                                    : ""));
        }
        return made;
    }

    private Optional<Forecast> forecast() {
        if (rate < 0 || followers < 0) {
            return Optional.empty();
        }
        double engagements = followers * rate;
        Map<Figure, Range> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.VIEWS, around(followers * 0.54, 0.42));
        figures.put(Figure.ENGAGEMENTS, around(engagements, 0.3));
        figures.put(Figure.CLICKS, around(followers * 0.0098, 0.6));
        figures.put(Figure.CONTRIBUTION, around(followers * 0.0184, 0.6));
        if (cost >= 0) {
            figures.put(Figure.COST, Range.exactly(cost));
        }
        return Optional.of(new Forecast(
                ref(),
                Deliverable.REEL,
                figures,
                cost < 0 ? Optional.empty() : Optional.of(Money.of(BigDecimal.valueOf(cost), "EUR")),
                OptionalDouble.of(0.3),
                cost < 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.ceil(cost / 10.46)),
                Math.max(0, posts),
                0.85,
                Optional.empty(),
                List.of(
                        Assumption.ofPack(
                                Assumption.Kind.CLICK_RATE, new Sourced("a made-up table, 2026", "C"), Value.of(0.018)),
                        Assumption.ofPack(
                                Assumption.Kind.CONVERSION_RATE,
                                new Sourced("a made-up table, 2026", "C"),
                                Value.of(0.022)),
                        Assumption.ofPack(Assumption.Kind.FAIR_PRICE, Sourced.UNSAID)),
                new Drivers(
                        drawn(followers * 0.54, 0.42),
                        drawn(followers * 0.54, 0.42),
                        Drivers.Drawn.UNKNOWN,
                        drawn(engagements, 0.3),
                        OptionalDouble.of(0.018),
                        OptionalDouble.of(0.022),
                        OptionalDouble.empty(),
                        OptionalDouble.empty())));
    }

    private static Drivers.Drawn drawn(double middle, double sigma) {
        return new Drivers.Drawn(Math.log1p(middle), sigma, false);
    }

    private static Range around(double middle, double sigma) {
        return new Range(middle * Math.exp(-1.2816 * sigma), middle, middle * Math.exp(1.2816 * sigma));
    }

    private static OptionalDouble known(double figure) {
        return figure < 0 ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    public static Reason points(String category, double points, String text) {
        return points(category, points, text, Fact.ENGAGEMENT_RATE, Value.of(0.048), "0.02");
    }

    public static Reason points(String category, double points, String text, Fact fact, Value value, String asked) {
        return new Reason(
                Reason.Kind.POINTS,
                "fit/" + category + "-" + Math.abs(text.hashCode() % 1000),
                "standard 1.0.0",
                category,
                BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP),
                text,
                List.of(new Finding(fact.id(), value, ">=", asked, fact.id() + "Min")));
    }

    public static Reason line(Reason.Kind kind, String text) {
        return new Reason(kind, "decision/" + kind.id(), "standard 1.0.0", "", BigDecimal.ZERO, text, List.of());
    }
}
