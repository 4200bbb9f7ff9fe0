package dev.rapport.scoring.metrics;

import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How regularly it posts. */
final class PostingMetrics {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final int FEWEST_POSTS = 3;

    private PostingMetrics() {}

    /** @param asOf when the account was looked at; empty where that is a guess, from which nobody is called silent */
    static void add(PostWindow window, Optional<Instant> asOf, Candidate.Builder facts) {
        if (!window.reactions().isEmpty()) {
            facts.set(Fact.OWN_POSTS, window.posts().size());
        }
        asOf.flatMap(day -> window.newest().map(newest -> Duration.between(newest, day)))
                .ifPresent(since ->
                        facts.set(Fact.DAYS_SINCE_LAST_POST, Math.max(0, since.toSeconds() / SECONDS_PER_DAY)));
        List<Instant> times = window.posts().stream()
                .map(SeenPost::time)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (times.size() < FEWEST_POSTS) {
            return;
        }
        double days =
                Duration.between(times.get(0), times.get(times.size() - 1)).toSeconds() / SECONDS_PER_DAY;
        if (days > 0) {
            // n posts span n - 1 gaps.
            facts.set(Fact.POSTS_PER_WEEK, (times.size() - 1) / days * 7);
        }
        double longest = 0;
        for (int i = 1; i < times.size(); i++) {
            longest = Math.max(
                    longest, Duration.between(times.get(i - 1), times.get(i)).toSeconds() / SECONDS_PER_DAY);
        }
        facts.set(Fact.LONGEST_GAP_DAYS, longest);
    }
}
