package dev.rapport.benchmarks;

import dev.rapport.api.model.Flag;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Candidates as exports give them: the profile is nearly always there, posts mostly, comments for half, an audience report for a third,
 * a fee for two in five. Numbers lie where those of real accounts lie. The same seed gives the same candidates.
 */
public final class SeededCandidates {

    private static final Set<Fact> BY_THE_RULES = EnumSet.of(
            Fact.TIER,
            Fact.VALIDATED,
            Fact.AUTHENTICITY,
            Fact.AUTHENTICITY_SCORE,
            Fact.SCORE,
            Fact.KNOWN_CATEGORIES,
            Fact.REVIEWS,
            Fact.EXCLUSIONS,
            Fact.SAFETY_QUOTES);

    /** Middle of the facts whose unit does not say enough. */
    private static final Map<String, Double> MIDDLE = Map.ofEntries(
            Map.entry("followers", 20_000.0),
            Map.entry("following", 700.0),
            Map.entry("posts", 400.0),
            Map.entry("followingRatio", 0.05),
            Map.entry("bioLength", 80.0),
            Map.entry("handleDigits", 0.7),
            Map.entry("accountAgeDays", 1500.0),
            Map.entry("engagementRate", 0.025),
            Map.entry("engagementRateLow", 0.018),
            Map.entry("engagementRateHigh", 0.034),
            Map.entry("engagementRatePosts", 20.0),
            Map.entry("ownPosts", 24.0),
            Map.entry("captionedPosts", 22.0),
            Map.entry("postsPerWeek", 3.0),
            Map.entry("medianEngagements", 500.0),
            Map.entry("medianViews", 8_000.0),
            Map.entry("fee", 400.0),
            Map.entry("expectedCost", 450.0),
            Map.entry("fairPrice", 420.0),
            Map.entry("costPerEngagement", 0.6),
            Map.entry("costPerThousandViews", 18.0),
            Map.entry("expectedEngagements", 500.0),
            Map.entry("expectedViews", 8_000.0));

    private final Random random;

    private SeededCandidates(long seed) {
        this.random = new Random(seed);
    }

    public static List<Candidate> of(int count, long seed) {
        SeededCandidates source = new SeededCandidates(seed);
        List<Candidate> candidates = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            candidates.add(source.next(i));
        }
        return candidates;
    }

    private Candidate next(int i) {
        Candidate.Builder builder = Candidate.builder();
        double posts = random.nextDouble() < 0.8 ? 0.95 : 0;
        double comments = random.nextDouble() < 0.5 ? 0.95 : 0;
        double audience = random.nextDouble() < 0.33 ? 0.95 : 0;
        double fee = random.nextDouble() < 0.4 ? 1 : 0;
        for (Fact fact : Fact.values()) {
            String id = fact.id();
            double known = fact.ordinal() < Fact.OWN_POSTS.ordinal()
                    ? 0.97
                    : id.startsWith("audience")
                            ? audience
                            : id.contains("omment") || id.contains("eply")
                                    ? comments
                                    : isAboutMoney(fact) ? fee : id.startsWith("usual") ? 0 : posts;
            if (!BY_THE_RULES.contains(fact) && random.nextDouble() < known) {
                set(builder, fact, i);
            }
        }
        return builder.build();
    }

    private static boolean isAboutMoney(Fact fact) {
        String id = fact.id();
        return id.contains("fee")
                || id.contains("ost") && id.startsWith("c")
                || id.startsWith("expected")
                || fact == Fact.FAIR_PRICE
                || fact == Fact.LOSS_PROBABILITY;
    }

    private void set(Candidate.Builder builder, Fact fact, int i) {
        if (fact.type() == FactType.TEXT) {
            builder.set(fact, text(fact, i));
        } else if (fact.type() == FactType.FLAG) {
            builder.set(fact, Flag.of(random.nextDouble() < (fact == Fact.HAS_PICTURE ? 0.97 : 0.1)));
        } else {
            builder.set(fact, number(fact));
        }
    }

    private String text(Fact fact, int i) {
        return switch (fact) {
            case PLATFORM -> List.of("instagram", "tiktok", "youtube").get(random.nextInt(3));
            case HANDLE -> "creator" + i;
            case COUNTRY -> List.of("DE", "AT", "US", "BR").get(random.nextInt(4));
            default -> "other";
        };
    }

    private double number(Fact fact) {
        String unit = fact.unit();
        Double middle = MIDDLE.get(fact.id());
        if (middle != null) {
            double drawn = middle * Math.exp(random.nextGaussian() * (fact == Fact.FOLLOWERS ? 1.5 : 0.7));
            return unit.startsWith("fraction") || unit.startsWith("campaign") || unit.equals("ratio") || drawn < 10
                    ? drawn
                    : Math.rint(drawn);
        }
        if (unit.startsWith("fraction") || unit.contains("0 to 1")) {
            return Math.pow(random.nextDouble(), 1.5);
        }
        if (unit.startsWith("correlation")) {
            return random.nextDouble() * 1.4 - 0.4;
        }
        if (unit.equals("ratio")) {
            return Math.exp(random.nextGaussian() * 0.6);
        }
        if (unit.equals("days")) {
            return Math.rint(Math.exp(random.nextGaussian() + 2));
        }
        // Counts of something that is mostly not there.
        return random.nextDouble() < 0.92 ? 0 : 1 + random.nextInt(4);
    }
}
