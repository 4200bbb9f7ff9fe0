package dev.rapport.scoring.metrics;

import dev.rapport.api.model.FollowerCount;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How the number of followers moves, where a series was exported. Rounded counts say nothing about a day. */
final class GrowthMetrics {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration TOLERANCE = Duration.ofDays(7);
    private static final Duration LONGEST_STEP = Duration.ofHours(49);
    private static final int FEWEST_STEPS = 14;
    private static final double MADS = 6;
    private static final double VIRAL = 0.95;
    private static final int EXPLAINING_HOURS = 72;

    /** A change from one day to the next. */
    private record Step(Instant time, double change) {}

    private GrowthMetrics() {}

    static void add(List<FollowerCount> history, PostWindow window, Candidate.Builder facts) {
        List<FollowerCount> exact =
                history.stream().filter(count -> !count.followers().isRounded()).toList();
        if (exact.size() < 2) {
            return;
        }
        month(exact, facts);
        List<Step> steps = steps(exact);
        if (steps.size() >= FEWEST_STEPS) {
            jumps(steps, exact.get(exact.size() - 1).followers().value(), window, facts);
        }
    }

    private static void month(List<FollowerCount> history, Candidate.Builder facts) {
        FollowerCount now = history.get(history.size() - 1);
        Instant before = time(now).minus(MONTH);
        Optional<FollowerCount> nearest = history.stream()
                .filter(count -> Duration.between(time(count), before).abs().compareTo(TOLERANCE) <= 0)
                .min((a, b) -> Duration.between(time(a), before)
                        .abs()
                        .compareTo(Duration.between(time(b), before).abs()));
        nearest.filter(count -> count.followers().value() > 0).ifPresent(count -> {
            double then = count.followers().value();
            facts.set(Fact.FOLLOWER_GROWTH_30D, (now.followers().value() - then) / then);
        });
    }

    private static List<Step> steps(List<FollowerCount> history) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < history.size(); i++) {
            Duration length = Duration.between(time(history.get(i - 1)), time(history.get(i)));
            if (length.compareTo(LONGEST_STEP) <= 0) {
                double change = history.get(i).followers().value()
                        - history.get(i - 1).followers().value();
                steps.add(new Step(time(history.get(i)), change));
            }
        }
        return steps;
    }

    private static void jumps(List<Step> steps, double followers, PostWindow window, Candidate.Builder facts) {
        double[] changes = steps.stream().mapToDouble(Step::change).toArray();
        double median = Statistics.median(changes).orElse(0);
        // A flat series has no spread of its own: one follower a day is then the least.
        double mad = Math.max(1, Statistics.mad(changes).orElse(1));
        List<Step> jumps = steps.stream()
                .filter(step -> step.change() > median + MADS * mad)
                .filter(step -> !explained(step.time(), window))
                .toList();
        facts.set(Fact.FOLLOWER_JUMPS, jumps.size());
        double won = jumps.stream().mapToDouble(step -> step.change() - median).sum();
        facts.set(Fact.FOLLOWER_JUMP_SHARE, won / Math.max(1, followers));
    }

    /** A post beyond its account's own 95th percentile in the three days before explains new followers; posts that are all alike do not. */
    private static boolean explained(Instant time, PostWindow window) {
        OptionalDouble viral = Statistics.quantile(window.reactions().engagements(), VIRAL);
        return viral.isPresent() && window.reactions().isAbove(viral.getAsDouble(), time, EXPLAINING_HOURS);
    }

    private static Instant time(FollowerCount count) {
        return count.time().in(ZoneOffset.UTC).orElse(Instant.EPOCH);
    }
}
