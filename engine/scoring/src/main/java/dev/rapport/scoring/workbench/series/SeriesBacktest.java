package dev.rapport.scoring.workbench.series;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Post;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.metrics.PostWindow;
import dev.rapport.scoring.metrics.Statistics;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Hides the newer part of each account's posts and asks the forecast of {@code score}, all of it, for what is hidden: of the older 70 % for
 * the next ten, then, with these known too, for the ten after them, up to the newest. For one thread.
 */
public final class SeriesBacktest {

    private static final double KNOWN = 0.7;
    private static final int AT_A_TIME = 10;
    private static final int OWN_POSTS = 30;
    private static final int FEWEST = 10;
    private static final Duration GROWS = Duration.ofHours(72);

    private static final Map<Figure, ToDoubleFunction<Post>> FIGURES = Map.of(
            Figure.ENGAGEMENTS,
            PostWindow::engagements,
            Figure.VIEWS,
            post -> post.views().isKnown() ? post.views().value() : Double.NaN);

    private final Scorer scorer;
    private final List<HeldOut> held = new ArrayList<>();

    /** @param scorer of posts that nobody pays for, as {@link Scorer#ofOrganicPosts} makes it */
    public SeriesBacktest(Scorer scorer) {
        this.scorer = scorer;
    }

    /** Takes the accounts of a creator. */
    public void add(Creator creator) {
        for (AccountData account : creator.accounts()) {
            FIGURES.forEach((figure, count) -> add(account, figure, count));
        }
    }

    private void add(AccountData data, Figure figure, ToDoubleFunction<Post> count) {
        Map<Deliverable, List<Post>> byDeliverable = new EnumMap<>(Deliverable.class);
        for (Post post : grown(data.posts())) {
            if (post.isOriginal() && !Double.isNaN(count.applyAsDouble(post))) {
                scorer.shownBy(data.account(), post.kind()).ifPresent(shown -> byDeliverable
                        .computeIfAbsent(shown, unused -> new ArrayList<>())
                        .add(post));
            }
        }
        byDeliverable.forEach((deliverable, posts) -> {
            if (posts.size() >= FEWEST) {
                add(data, deliverable, figure, count, posts);
            }
        });
    }

    private void add(
            AccountData data, Deliverable deliverable, Figure figure, ToDoubleFunction<Post> count, List<Post> posts) {
        int hidden = posts.size() - (int) Math.floor(posts.size() * KNOWN);
        for (int from = hidden; from > 0; from -= AT_A_TIME) {
            List<Post> known = posts.subList(from, posts.size());
            for (Forecast forecast : scorer.forecasts(with(data, known))) {
                Optional<Range> range =
                        forecast.deliverable() == deliverable ? forecast.figure(figure) : Optional.empty();
                if (range.isPresent()) {
                    List<Post> next = posts.subList(Math.max(0, from - AT_A_TIME), from);
                    hold(data.account(), figure, count, next, known, range.get());
                }
            }
        }
    }

    /** Without those that may still have grown when the newest was seen: what they will have is not known. */
    private static List<Post> grown(List<Post> newestFirst) {
        Optional<Instant> newest = newestFirst.stream()
                .map(post -> post.time().in(ZoneOffset.UTC))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return newestFirst.stream()
                .filter(post -> post.time()
                        .in(ZoneOffset.UTC)
                        .map(time -> !time.isAfter(newest.orElse(time).minus(GROWS)))
                        .orElse(true))
                .toList();
    }

    private void hold(
            Account account,
            Figure figure,
            ToDoubleFunction<Post> count,
            List<Post> next,
            List<Post> known,
            Range forecast) {
        Range own = quantiles(known.stream().limit(OWN_POSTS).mapToDouble(count).toArray());
        for (Post post : next) {
            if (!PostWindow.isPaid(post)) {
                held.add(new HeldOut(
                        account.ref().toString(),
                        account.ref().platform(),
                        account.followers().isKnown() ? account.followers().value() : -1,
                        figure,
                        count.applyAsDouble(post),
                        forecast,
                        own));
            }
        }
    }

    /** What was known when the newest of these posts was. */
    private static AccountData with(AccountData data, List<Post> known) {
        return new AccountData(data.account(), known, List.of(), data.audience(), data.followerHistory(), data.asOf());
    }

    private static Range quantiles(double[] counts) {
        return new Range(quantile(counts, 0.1), quantile(counts, 0.5), quantile(counts, 0.9));
    }

    private static double quantile(double[] counts, double share) {
        return Statistics.quantile(counts, share).orElse(0);
    }

    /** How well all forecasts of a figure held. */
    public Calibration of(Figure figure) {
        return Calibration.of(
                held.stream().filter(one -> one.figure() == figure).toList());
    }

    /**
     * How well those of accounts of a size held, by the followers from which the size begins.
     *
     * @param from where sizes begin, rising
     */
    public Map<Long, Calibration> bySize(Figure figure, long... from) {
        Map<Long, List<HeldOut>> bands = new TreeMap<>();
        for (HeldOut one : held) {
            if (one.figure() == figure && one.followers() >= 0) {
                long band = Arrays.stream(from)
                        .filter(start -> start <= one.followers())
                        .max()
                        .orElse(0);
                bands.computeIfAbsent(band, unused -> new ArrayList<>()).add(one);
            }
        }
        return calibrations(bands);
    }

    /** How well those of a figure held, by platform. */
    public Map<String, Calibration> byPlatform(Figure figure) {
        Map<String, List<HeldOut>> platforms = new TreeMap<>();
        held.stream().filter(one -> one.figure() == figure).forEach(one -> platforms
                .computeIfAbsent(one.platform(), unused -> new ArrayList<>())
                .add(one));
        return calibrations(platforms);
    }

    private static <K> Map<K, Calibration> calibrations(Map<K, List<HeldOut>> groups) {
        Map<K, Calibration> calibrations = new LinkedHashMap<>();
        groups.forEach((key, posts) -> calibrations.put(key, Calibration.of(posts)));
        return calibrations;
    }
}
