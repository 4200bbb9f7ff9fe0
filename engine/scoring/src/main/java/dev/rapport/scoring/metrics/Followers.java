package dev.rapport.scoring.metrics;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** How many followed on a day: where the series knows it, else at the export. */
final class Followers {

    private final long[] times;
    private final List<FollowerCount> history;
    private final double now;

    Followers(AccountData data) {
        // A single count is that of the export.
        this.history = data.followerHistory().size() > 1 ? data.followerHistory() : List.of();
        this.times = history.stream()
                .mapToLong(count ->
                        count.time().in(ZoneOffset.UTC).orElse(Instant.MAX).getEpochSecond())
                .toArray();
        this.now = divisor(data.account().followers());
    }

    /** NaN when unknown or none. */
    double on(Optional<Instant> day) {
        if (times.length == 0 || day.isEmpty()) {
            return now;
        }
        long second = day.get().getEpochSecond();
        int last = -1;
        for (int i = 0; i < times.length; i++) {
            if (times[i] <= second) {
                last = i;
            }
        }
        return last < 0 ? now : divisor(history.get(last).followers());
    }

    private static double divisor(Count count) {
        return count.isKnown() && count.value() > 0 ? count.value() : Double.NaN;
    }
}
