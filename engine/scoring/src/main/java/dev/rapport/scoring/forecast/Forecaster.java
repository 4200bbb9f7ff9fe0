package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Post;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.Range;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Validation;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.metrics.PostWindow;
import dev.rapport.scoring.metrics.SeenPost;
import dev.rapport.scoring.metrics.Statistics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/** Forecasts what a deliverable of an account will bring, from its own posts and the pack's benchmarks. Thread-safe. */
public final class Forecaster {

    private static final int FEWEST_OF_KIND = 3;
    private static final int FEWEST_SPONSORED = 5;
    /** Spread of a forecast that has no post behind it: one account of a tier differs from the next by about this much. */
    private static final double BENCHMARK_SPREAD = 1.0;
    /** What the benchmark's share of a mixed forecast adds to its variance; it holds eight of ten with this much. */
    private static final double DRAWN_VARIANCE = 0.5;
    /** Posts that a stated average counts for. */
    private static final double STATED_POSTS = 4;

    private final ForecastSettings settings;
    private final Cost cost;
    private final Earnings earnings;
    private final List<Validation> validations;

    /**
     * @param prices the pack's prices in the campaign's currency
     * @param validations on which accounts something was held against the truth
     * @param outcomes what bookings of before brought
     */
    public Forecaster(
            Campaign campaign,
            ForecastSettings settings,
            FairPrice prices,
            List<Validation> validations,
            List<PastOutcome> outcomes) {
        this.validations = validations.stream()
                .filter(one -> one.of() == Validation.Of.FORECAST)
                .toList();
        this.cost = new Cost(campaign, prices);
        this.settings = settings;
        this.earnings = new Earnings(campaign, settings.money(), OwnResults.of(outcomes, campaign, settings.money()));
    }

    /**
     * What a forecast is made for.
     *
     * @param account the profile
     * @param window its posts that count
     * @param candidate facts with what the tables assume
     * @param deliverable what is made
     * @param fee what the creator asks for
     * @param sources where the numbers of the pack's tables come from
     */
    public record Asked(
            Account account,
            PostWindow window,
            Candidate candidate,
            Deliverable deliverable,
            Fee fee,
            Map<Fact, Sourced> sources) {

        Sourced source(Fact fact) {
            return sources.getOrDefault(fact, Sourced.UNSAID);
        }
    }

    /** A forecast. */
    public Forecast forecast(Asked asked) {
        List<Assumption> assumptions = new ArrayList<>();
        Account account = asked.account();
        Candidate candidate = asked.candidate();
        List<Post> posts =
                ofKind(asked.window(), asked.deliverable(), account.ref().platform(), assumptions);
        double sponsored = settings.isOrganic() ? 1 : sponsoredRatio(asked, assumptions);
        OptionalDouble followers = candidate.known(Fact.FOLLOWERS);

        Optional<LogNormal> measured = series(posts, PostWindow::engagements, candidate);
        Optional<LogNormal> own = measured.or(
                () -> stated(candidate.known(Fact.STATED_ENGAGEMENT_RATE), followers, account, assumptions));
        double behind = measured.isPresent()
                ? posts.stream()
                        .filter(post -> !Double.isNaN(PostWindow.engagements(post)))
                        .count()
                : STATED_POSTS;
        Optional<LogNormal> engagements = blend(
                        own,
                        behind,
                        product(candidate.known(Fact.USUAL_ENGAGEMENT_RATE), followers),
                        asked,
                        assumptions)
                .map(count -> sponsored < 1 ? count.times(sponsored) : count);
        Optional<LogNormal> views =
                series(posts, post -> number(post.views()), candidate).or(() -> statedViews(account, assumptions));
        Optional<LogNormal> ownReach = series(posts, post -> number(post.reach()), candidate);
        Optional<LogNormal> reach = ownReach.or(() -> usualReach(asked, followers, views.isEmpty(), assumptions));

        if (validations.stream()
                .noneMatch(one -> one.covers(
                        account.ref().platform(),
                        followers.isPresent()
                                ? OptionalLong.of((long) followers.getAsDouble())
                                : OptionalLong.empty()))) {
            assumptions.add(Assumption.ofData(Assumption.Kind.NOT_VALIDATED));
        }

        Map<Figure, Range> figures = new EnumMap<>(Figure.class);
        engagements.ifPresent(count -> figures.put(Figure.ENGAGEMENTS, count.range()));
        views.ifPresent(count -> figures.put(Figure.VIEWS, count.range()));
        reach.ifPresent(count -> figures.put(Figure.REACH, count.range()));
        Optional<LogNormal> seen = views.or(() -> reach);
        OptionalDouble expected =
                seen.isPresent() ? OptionalDouble.of(seen.get().quantile(0)) : OptionalDouble.empty();
        Cost.Priced priced = cost.of(asked.fee(), candidate, expected, asked.source(Fact.USUAL_CPM));
        priced.total()
                .ifPresent(total ->
                        figures.put(Figure.COST, Range.exactly(total.amount().doubleValue())));
        assumptions.addAll(priced.assumptions());
        Earnings.Rates rates = earnings.rates(asked);
        Earnings.Result earned = earnings.of(seen, asked, rates, priced.total(), assumptions);
        figures.putAll(earned.figures());
        // Where the reach is the tier's usual one, all who rest on it are wrong together.
        boolean sharedReach = ownReach.isEmpty();
        return new Forecast(
                account.ref(),
                asked.deliverable(),
                figures,
                priced.total(),
                earned.lossProbability(),
                earned.breakEvenConversions(),
                (int) posts.stream()
                        .filter(post -> !Double.isNaN(PostWindow.engagements(post))
                                || post.views().isKnown())
                        .count(),
                sponsored,
                earned.orders(),
                assumptions,
                new Drivers(
                        drawn(seen, views.isEmpty() && sharedReach),
                        drawn(views, false),
                        drawn(reach, sharedReach),
                        drawn(engagements, own.isEmpty()),
                        mean(rates.clicks()),
                        mean(rates.orders()),
                        rates.orders()
                                .filter(rate -> rate.level() > settings.money().conversionPriorClicks())
                                .map(rate -> OptionalDouble.of(rate.level()))
                                .orElse(OptionalDouble.empty()),
                        OptionalDouble.empty()));
    }

    private static OptionalDouble mean(Optional<LearnedRate> rate) {
        return rate.map(known -> OptionalDouble.of(known.mean())).orElse(OptionalDouble.empty());
    }

    private static Drivers.Drawn drawn(Optional<LogNormal> count, boolean shared) {
        return count.map(known -> known.drawn(shared)).orElse(Drivers.Drawn.UNKNOWN);
    }

    /** The newest posts of a kind, whatever their age: a series says more of its next post than a benchmark does. */
    private static List<Post> ofKind(
            PostWindow window, Deliverable deliverable, String platform, List<Assumption> assumptions) {
        List<Post> grown = window.grown();
        List<Post> ofKind = new ArrayList<>();
        for (int i = 0; i < grown.size() && ofKind.size() < SeriesForecast.MOST_POSTS; i++) {
            if (Deliverables.fits(deliverable, grown.get(i).kind(), platform)) {
                ofKind.add(grown.get(i));
            }
        }
        if (ofKind.size() >= FEWEST_OF_KIND || grown.isEmpty()) {
            return ofKind;
        }
        assumptions.add(Assumption.ofData(
                Assumption.Kind.FEW_OF_KIND,
                Value.of(ofKind.size()),
                Value.of(Math.min(grown.size(), SeriesForecast.MOST_POSTS))));
        return grown.subList(0, Math.min(grown.size(), SeriesForecast.MOST_POSTS));
    }

    private Optional<LogNormal> series(List<Post> posts, ToDoubleFunction<Post> figure, Candidate candidate) {
        double[] values = posts.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double usual = candidate.known(Fact.USUAL_SPREAD).orElse(settings.usualSpread());
        return SeriesForecast.of(values, settings.halfLifePosts(), settings.leastSpread(), usual);
    }

    /**
     * Draws few posts towards the benchmark: weight k / (n + k), where k is the variance within an account by that between accounts of a
     * tier (docs/benchmarks.md). Without posts the benchmark stands alone.
     */
    private Optional<LogNormal> blend(
            Optional<LogNormal> own, double posts, OptionalDouble usual, Asked asked, List<Assumption> assumptions) {
        if (usual.isEmpty() || usual.getAsDouble() <= 0) {
            return own;
        }
        double benchmark = StrictMath.log1p(usual.getAsDouble());
        if (own.isEmpty()) {
            assumptions.add(Assumption.ofPack(Assumption.Kind.NO_POST, asked.source(Fact.USUAL_ENGAGEMENT_RATE)));
            return Optional.of(new LogNormal(benchmark, BENCHMARK_SPREAD));
        }
        double k = settings.benchmarkPosts();
        double weight = k / (posts + k);
        if (weight >= 0.005) {
            assumptions.add(Assumption.ofPack(
                    Assumption.Kind.FEW_POSTS,
                    asked.source(Fact.USUAL_ENGAGEMENT_RATE),
                    Value.of(Math.round(posts)),
                    Value.of(weight)));
        }
        double mu = own.get().mu() * (1 - weight) + benchmark * weight;
        double sigma = Math.sqrt((1 - weight) * own.get().sigma() * own.get().sigma() + weight * DRAWN_VARIANCE);
        return Optional.of(new LogNormal(mu, sigma));
    }

    private Optional<LogNormal> stated(
            OptionalDouble rate, OptionalDouble followers, Account account, List<Assumption> assumptions) {
        OptionalDouble product = product(rate, followers);
        OptionalDouble likes = account.stated().averageLikes();
        OptionalDouble comments = account.stated().averageComments();
        if (product.isEmpty() && likes.isPresent()) {
            product = OptionalDouble.of(likes.getAsDouble() + comments.orElse(0));
        }
        if (product.isEmpty()) {
            return Optional.empty();
        }
        assumptions.add(Assumption.stated(Assumption.Kind.STATED_ENGAGEMENTS));
        return Optional.of(new LogNormal(
                StrictMath.log1p(product.getAsDouble()),
                BENCHMARK_SPREAD / Math.sqrt(STATED_POSTS) + settings.leastSpread()));
    }

    private Optional<LogNormal> statedViews(Account account, List<Assumption> assumptions) {
        OptionalDouble views = account.stated().averageViews();
        if (views.isEmpty()) {
            return Optional.empty();
        }
        assumptions.add(Assumption.stated(Assumption.Kind.STATED_VIEWS));
        return Optional.of(new LogNormal(
                StrictMath.log1p(views.getAsDouble()),
                BENCHMARK_SPREAD / Math.sqrt(STATED_POSTS) + settings.leastSpread()));
    }

    /** @param isSeen whether orders rest on it, because no views are known */
    private static Optional<LogNormal> usualReach(
            Asked asked, OptionalDouble followers, boolean isSeen, List<Assumption> assumptions) {
        OptionalDouble rate = asked.candidate().known(Fact.USUAL_REACH_RATE);
        OptionalDouble reach = product(rate, followers);
        if (reach.isEmpty()) {
            return Optional.empty();
        }
        Assumption usual = Assumption.ofPack(
                Assumption.Kind.USUAL_REACH, asked.source(Fact.USUAL_REACH_RATE), Value.of(rate.getAsDouble()));
        assumptions.add(
                isSeen ? usual.moving(Math.sqrt(StrictMath.expm1(BENCHMARK_SPREAD * BENCHMARK_SPREAD))) : usual);
        return Optional.of(new LogNormal(StrictMath.log1p(reach.getAsDouble()), BENCHMARK_SPREAD));
    }

    /** The creator's own ratio of sponsored to organic posts when enough exist, else the pack's. */
    private static double sponsoredRatio(Asked asked, List<Assumption> assumptions) {
        double[] paid = engagements(asked.window(), true);
        double[] organic = engagements(asked.window(), false);
        if (paid.length >= FEWEST_SPONSORED && organic.length >= FEWEST_SPONSORED) {
            double ratio = Statistics.median(paid).orElse(1)
                    / Math.max(1, Statistics.median(organic).orElse(1));
            return Math.min(1, Math.max(0.1, ratio));
        }
        OptionalDouble usual = asked.candidate().known(Fact.SPONSORED_RATIO);
        if (usual.isPresent() && usual.getAsDouble() > 0) {
            assumptions.add(Assumption.ofPack(
                    Assumption.Kind.SPONSORED, asked.source(Fact.SPONSORED_RATIO), Value.of(usual.getAsDouble())));
            return usual.getAsDouble();
        }
        return 1;
    }

    private static double[] engagements(PostWindow window, boolean paid) {
        return window.posts().stream()
                .filter(post -> post.paid() == paid)
                .mapToDouble(SeenPost::engagements)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private static OptionalDouble product(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(a.getAsDouble() * b.getAsDouble())
                : OptionalDouble.empty();
    }

    private static double number(Count count) {
        return count.isKnown() ? count.value() : Double.NaN;
    }
}
