package dev.rapport.scoring.forecast;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.Sizes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What bookings of before say of the rates of the next: each by its age and by how like it is. */
final class OwnResults {

    private final List<PastOutcome> past;
    private final Set<String> niches;
    private final LocalDate day;
    private final ForecastSettings.Money settings;

    /**
     * Those that were known on a day.
     *
     * @param niches of the campaign that is to come
     * @param day by which their age counts
     */
    OwnResults(List<PastOutcome> past, Set<String> niches, LocalDate day, ForecastSettings.Money settings) {
        this.past = past;
        this.niches = niches;
        this.day = day;
        this.settings = settings;
    }

    /** Those that are to teach a campaign. Their age counts from its first day, else from the newest of them. */
    static OwnResults of(List<PastOutcome> past, Campaign campaign, ForecastSettings.Money settings) {
        LocalDate day = campaign.from()
                .or(campaign::until)
                .or(() -> past.stream().map(PastOutcome::day).max(LocalDate::compareTo))
                .orElse(LocalDate.EPOCH);
        return new OwnResults(past, campaign.niches().keySet(), day, settings);
    }

    /** Orders by clicks. @param table rate of the pack's table */
    LearnedRate conversion(double table, String platform, String tier) {
        return LearnedRate.of(
                table,
                past.stream()
                        .filter(one -> one.orders().isPresent() && one.clicks() > 0)
                        .map(one -> new LearnedRate.Past(
                                one.campaign(), one.clicks(), one.orders().orElseThrow(), weight(one, platform, tier)))
                        .toList(),
                settings);
    }

    /** Clicks by what is seen. @param table rate of the pack's table */
    LearnedRate clicks(double table, String platform, String tier) {
        return LearnedRate.ofClicks(
                table,
                past.stream()
                        .filter(one -> one.seen().orElse(0) > 0)
                        .map(one -> new LearnedRate.Past(
                                one.campaign(), one.seen().orElseThrow(), one.clicks(), weight(one, platform, tier)))
                        .toList(),
                settings);
    }

    /** What is not known of one is no difference. */
    private double weight(PastOutcome one, String platform, String tier) {
        ForecastSettings.Likeness likeness = settings.likeness();
        double weight =
                StrictMath.pow(0.5, Math.max(0, ChronoUnit.DAYS.between(one.day(), day)) / likeness.halfLifeDays());
        weight *= differs(one.platform(), platform) ? likeness.otherPlatform() : 1;
        weight *= StrictMath.pow(likeness.otherTier(), Sizes.steps(one.tier(), tier));
        boolean isOtherNiche =
                !one.niches().isEmpty() && !niches.isEmpty() && Collections.disjoint(one.niches(), niches);
        return weight * (isOtherNiche ? likeness.otherNiche() : 1);
    }

    private static boolean differs(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equalsIgnoreCase(other);
    }
}
