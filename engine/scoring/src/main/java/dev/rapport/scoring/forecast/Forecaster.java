package dev.rapport.scoring.forecast;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Post;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.metrics.Disclosure;
import dev.rapport.scoring.metrics.PostWindow;
import dev.rapport.scoring.metrics.Statistics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Forecasts what a deliverable of an account will bring, from its own posts and the pack's benchmarks. Thread-safe. */
public final class Forecaster {

    private static final int FEWEST_OF_KIND = 3;
    private static final int FEWEST_SPONSORED = 5;
    /** Spread of a forecast that has no post behind it: one account of a tier differs from the next by about this much. */
    private static final double BENCHMARK_SPREAD = 1.0;
    /** From so many posts on an account speaks for itself. */
    private static final double WELL_KNOWN = 20;
    /** Posts that a stated average counts for. */
    private static final double STATED_POSTS = 4;

    private final ForecastSettings settings;
    private final Cost cost;
    private final Earnings earnings;

    public Forecaster(Campaign campaign, ForecastSettings settings, Draws draws) {
        this.cost = new Cost(campaign, new FairPrice(settings));
        this.settings = settings;
        this.earnings = new Earnings(campaign, settings, draws);
    }

    /**
     * A forecast.
     *
     * @param candidate facts with what the tables assume
     * @param fee what the creator asks for, empty when unknown
     */
    public Forecast forecast(
            AccountData data, PostWindow window, Candidate candidate, Deliverable deliverable, Optional<Money> fee) {
        List<String> assumptions = new ArrayList<>();
        List<Post> posts = ofKind(window, deliverable, data.account().ref().platform(), assumptions);
        double sponsored = sponsoredRatio(window, candidate, assumptions);
        OptionalDouble followers = candidate.known(Fact.FOLLOWERS);

        Optional<LogNormal> measured = series(posts, PostWindow::engagements);
        Optional<LogNormal> own =
                measured.or(() -> stated(candidate.known(Fact.STATED_ENGAGEMENT_RATE), followers, data, assumptions));
        double behind = measured.isPresent()
                ? posts.stream()
                        .filter(post -> !Double.isNaN(PostWindow.engagements(post)))
                        .count()
                : STATED_POSTS;
        Optional<LogNormal> engagements = blend(
                        own, behind, product(candidate.known(Fact.USUAL_ENGAGEMENT_RATE), followers), assumptions)
                .map(count -> sponsored < 1 ? count.times(sponsored) : count);
        Optional<LogNormal> views =
                series(posts, post -> number(post.views())).or(() -> statedViews(data, assumptions));
        Optional<LogNormal> reach =
                series(posts, post -> number(post.reach())).or(() -> usualReach(candidate, followers, assumptions));

        Map<Figure, Range> figures = new EnumMap<>(Figure.class);
        engagements.ifPresent(count -> figures.put(Figure.ENGAGEMENTS, count.range()));
        views.ifPresent(count -> figures.put(Figure.VIEWS, count.range()));
        reach.ifPresent(count -> figures.put(Figure.REACH, count.range()));
        Optional<LogNormal> seen = views.or(() -> reach);
        OptionalDouble expected =
                seen.isPresent() ? OptionalDouble.of(seen.get().quantile(0)) : OptionalDouble.empty();
        Optional<Cost.Priced> priced = cost.of(fee, candidate, expected);
        priced.ifPresent(known -> {
            figures.put(Figure.COST, Range.exactly(known.total().amount().doubleValue()));
            assumptions.addAll(known.assumptions());
        });
        Earnings.Result earned = earnings.of(seen, candidate, priced.map(Cost.Priced::total), assumptions);
        figures.putAll(earned.figures());
        return new Forecast(
                data.account().ref(),
                deliverable,
                figures,
                earned.lossProbability(),
                earned.breakEvenConversions(),
                (int) posts.stream()
                        .filter(post -> !Double.isNaN(PostWindow.engagements(post))
                                || post.views().isKnown())
                        .count(),
                assumptions);
    }

    private List<Post> ofKind(PostWindow window, Deliverable deliverable, String platform, List<String> assumptions) {
        List<Post> ofKind = window.posts().stream()
                .filter(post -> Deliverables.fits(deliverable, post.kind(), platform))
                .toList();
        if (ofKind.size() >= FEWEST_OF_KIND || window.posts().isEmpty()) {
            return ofKind;
        }
        assumptions.add("only " + ofKind.size() + " posts are of this kind; all "
                + window.posts().size() + " posts stand for it");
        return window.posts();
    }

    private Optional<LogNormal> series(List<Post> posts, ToDoubleFunction<Post> figure) {
        double[] values = posts.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return SeriesForecast.of(values, settings.halfLifePosts(), settings.leastSpread());
    }

    /**
     * Draws few posts towards the benchmark: weight k / (n + k), fading to nothing at twenty posts, because an account that is known
     * well is often far from its tier's middle (docs/benchmarks.md). Without posts the benchmark stands alone.
     */
    private Optional<LogNormal> blend(
            Optional<LogNormal> own, double posts, OptionalDouble usual, List<String> assumptions) {
        if (usual.isEmpty() || usual.getAsDouble() <= 0) {
            return own;
        }
        double benchmark = Math.log1p(usual.getAsDouble());
        if (own.isEmpty()) {
            assumptions.add("no post is known: the usual engagements of the tier stand for it");
            return Optional.of(new LogNormal(benchmark, BENCHMARK_SPREAD));
        }
        double k = settings.benchmarkPosts();
        double weight = k / (posts + k) * Math.max(0, 1 - posts / WELL_KNOWN);
        if (weight >= 0.005) {
            assumptions.add(Math.round(posts) + " posts are few: the usual engagements of the tier count for "
                    + Math.round(weight * 100) + " %");
        }
        double mu = own.get().mu() * (1 - weight) + benchmark * weight;
        double sigma = Math.sqrt(
                (1 - weight) * own.get().sigma() * own.get().sigma() + weight * BENCHMARK_SPREAD * BENCHMARK_SPREAD);
        return Optional.of(new LogNormal(mu, sigma));
    }

    private Optional<LogNormal> stated(
            OptionalDouble rate, OptionalDouble followers, AccountData data, List<String> assumptions) {
        OptionalDouble product = product(rate, followers);
        OptionalDouble likes = data.account().stated().averageLikes();
        OptionalDouble comments = data.account().stated().averageComments();
        if (product.isEmpty() && likes.isPresent()) {
            product = OptionalDouble.of(likes.getAsDouble() + comments.orElse(0));
        }
        if (product.isEmpty()) {
            return Optional.empty();
        }
        assumptions.add("engagements as the list states them; no post proves them");
        return Optional.of(new LogNormal(
                Math.log1p(product.getAsDouble()),
                BENCHMARK_SPREAD / Math.sqrt(STATED_POSTS) + settings.leastSpread()));
    }

    private Optional<LogNormal> statedViews(AccountData data, List<String> assumptions) {
        OptionalDouble views = data.account().stated().averageViews();
        if (views.isEmpty()) {
            return Optional.empty();
        }
        assumptions.add("views as the list states them; no post proves them");
        return Optional.of(new LogNormal(
                Math.log1p(views.getAsDouble()), BENCHMARK_SPREAD / Math.sqrt(STATED_POSTS) + settings.leastSpread()));
    }

    private static Optional<LogNormal> usualReach(
            Candidate candidate, OptionalDouble followers, List<String> assumptions) {
        OptionalDouble reach = product(candidate.known(Fact.USUAL_REACH_RATE), followers);
        if (reach.isEmpty()) {
            return Optional.empty();
        }
        assumptions.add("reach from the usual share of followers of the tier");
        return Optional.of(new LogNormal(Math.log1p(reach.getAsDouble()), BENCHMARK_SPREAD));
    }

    /** The creator's own ratio of sponsored to organic posts when enough exist, else the pack's. */
    private static double sponsoredRatio(PostWindow window, Candidate candidate, List<String> assumptions) {
        double[] paid = engagements(window, true);
        double[] organic = engagements(window, false);
        if (paid.length >= FEWEST_SPONSORED && organic.length >= FEWEST_SPONSORED) {
            double ratio = Statistics.median(paid).orElse(1)
                    / Math.max(1, Statistics.median(organic).orElse(1));
            return Math.min(1, Math.max(0.1, ratio));
        }
        OptionalDouble usual = candidate.known(Fact.SPONSORED_RATIO);
        if (usual.isPresent() && usual.getAsDouble() > 0) {
            assumptions.add("a sponsored post earns " + Math.round(usual.getAsDouble() * 100)
                    + " % of an organic one's engagements");
            return usual.getAsDouble();
        }
        return 1;
    }

    private static double[] engagements(PostWindow window, boolean paid) {
        return window.posts().stream()
                .filter(post -> Disclosure.isRecognised(post) == paid)
                .mapToDouble(PostWindow::engagements)
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
