package dev.rapport.scoring.metrics;

import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the posts are about. Without any text every figure stays unknown. */
final class ContentMetrics {

    private static final double IN_A_NICHE = 0.2;
    private static final int MOST_QUOTES = 2;
    private static final int QUOTE_LENGTH = 80;
    private static final Set<PostKind> REUSABLE =
            EnumSet.of(PostKind.PHOTO, PostKind.CAROUSEL, PostKind.VIDEO, PostKind.SHORT);

    private final CampaignPhrases phrases;
    private final PostWindow window;

    ContentMetrics(CampaignPhrases phrases, PostWindow window) {
        this.phrases = phrases;
        this.window = window;
    }

    void add(Candidate.Builder facts) {
        advertising(facts);
        List<SeenPost> withText =
                window.posts().stream().filter(SeenPost::hasText).toList();
        if (withText.isEmpty()) {
            return;
        }
        facts.set(Fact.CAPTIONED_POSTS, withText.size());
        if (phrases.hasNiches()) {
            facts.set(Fact.NICHE_SHARE, weightedShare(withText, phrases.niches()));
            facts.set(
                    Fact.NICHES,
                    phrases.eachNiche().entrySet().stream()
                            .filter(niche -> weightedShare(withText, niche.getValue()) >= IN_A_NICHE)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining(", ")));
        }
        if (phrases.hasValues()) {
            facts.set(Fact.VALUES_MATCH, (double) sharesValues(withText) / withText.size());
        }
        if (phrases.hasExclusions()) {
            facts.set(Fact.EXCLUSION_HITS, hits(withText, phrases.exclusions()));
        }
        safety(withText, facts);
        if (phrases.hasRivals()) {
            facts.set(Fact.RIVAL_MENTIONS, hits(withText, phrases.rivals()));
        }
        focus(withText, facts);
        if (phrases.hasNiches()) {
            facts.set(
                    Fact.REUSABLE_POSTS,
                    withText.stream().filter(this::isReusable).count());
        }
    }

    /** Content that the brand could license: on its subject, free of other brands, and more than words. */
    private boolean isReusable(SeenPost post) {
        return REUSABLE.contains(post.post().kind())
                && post.isOn(phrases.niches())
                && !post.paid()
                && !post.isOn(phrases.rivals())
                && !post.isOn(phrases.exclusions())
                && phrases.safety().values().stream().noneMatch(post::isOn);
    }

    /** Posts on a brand-safety list, and the first of them in their own words. */
    private void safety(List<SeenPost> posts, Candidate.Builder facts) {
        if (phrases.safety().isEmpty()) {
            return;
        }
        List<String> quotes = new ArrayList<>();
        int hits = 0;
        for (SeenPost post : posts) {
            Optional<String> category = phrases.safety().entrySet().stream()
                    .filter(list -> post.isOn(list.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (category.isPresent()) {
                hits++;
                if (quotes.size() < MOST_QUOTES) {
                    quotes.add(category.get() + ": “" + shorten(text(post.post())) + "”");
                }
            }
        }
        facts.set(Fact.SAFETY_HITS, hits);
        facts.set(Fact.SAFETY_QUOTES, String.join("; ", quotes));
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(QUOTE_LENGTH, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    private void advertising(Candidate.Builder facts) {
        List<SeenPost> judged = window.posts().stream()
                .filter(post -> post.hasText() || post.post().partnership() != PaidPartnership.UNKNOWN)
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        long sponsored = judged.stream().filter(SeenPost::paid).count();
        facts.set(Fact.SPONSORED_SHARE, (double) sponsored / judged.size());
        facts.set(
                Fact.UNDISCLOSED_SUSPECTS,
                judged.stream().filter(SeenPost::suspect).count());
    }

    /** Posts that people answered weigh more; where no engagement is known all weigh the same. */
    private static double weightedShare(List<SeenPost> posts, int niches) {
        double usual = posts.stream()
                .mapToDouble(SeenPost::engagements)
                .filter(engagements -> !Double.isNaN(engagements))
                .average()
                .orElse(0);
        double all = 0;
        double matching = 0;
        for (SeenPost post : posts) {
            // One more than the engagements, so that a post that nobody answered still counts.
            double weight = 1 + (Double.isNaN(post.engagements()) ? usual : post.engagements());
            all += weight;
            matching += post.isOn(niches) ? weight : 0;
        }
        return matching / all;
    }

    /** A post that matches an exclusion does not stand for the brand, whatever else it says. */
    private long sharesValues(List<SeenPost> posts) {
        return posts.stream()
                .filter(post -> post.isOn(phrases.values()) && !post.isOn(phrases.exclusions()))
                .count();
    }

    private static long hits(List<SeenPost> posts, int list) {
        return posts.stream().filter(post -> post.isOn(list)).count();
    }

    /** 1 - entropy of the hashtags / entropy if every use were another tag. */
    private static void focus(List<SeenPost> posts, Candidate.Builder facts) {
        Map<FoldedWords, Integer> uses = new HashMap<>();
        int total = 0;
        for (SeenPost post : posts) {
            for (FoldedWords tag : post.tags()) {
                uses.merge(tag, 1, Integer::sum);
                total++;
            }
        }
        if (posts.size() < 5 || total < 5) {
            return;
        }
        double entropy = 0;
        // Sorted, because the order in which a sum is made shows in its last digits.
        for (int count :
                uses.values().stream().mapToInt(Integer::intValue).sorted().toArray()) {
            double share = (double) count / total;
            entropy -= share * StrictMath.log(share);
        }
        facts.set(Fact.NICHE_FOCUS, Math.max(0, 1 - entropy / StrictMath.log(total)));
    }

    private static String text(Post post) {
        return post.caption().isEmpty() ? String.join(" ", post.hashtags()) : post.caption();
    }
}
