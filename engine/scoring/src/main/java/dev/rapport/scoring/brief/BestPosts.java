package dev.rapport.scoring.brief;

import dev.rapport.api.model.Post;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.brief.BestPost;
import dev.rapport.judged.brief.Habit;
import dev.rapport.scoring.metrics.Folded;
import dev.rapport.scoring.metrics.PhraseIndex;
import dev.rapport.scoring.metrics.SeenPost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds a creator's own best posts that nobody paid for. */
final class BestPosts {

    /** So many are the best. */
    static final int MOST = 5;
    /** Of fewer posts none is a best one. */
    private static final int FEWEST = 5;
    /** Letters of a caption that are quoted. */
    private static final int QUOTED = 110;

    private final Campaign campaign;
    private final Habits habits;
    private final PhraseIndex index = new PhraseIndex();
    private final List<String> niches = new ArrayList<>();

    /** The best ones, and what they have in common. */
    record Found(List<BestPost> best, List<Habit> habits) {}

    BestPosts(Campaign campaign) {
        this.campaign = campaign;
        this.habits = new Habits(campaign.zone(), this::topics);
        campaign.niches().forEach((niche, words) -> {
            index.add(words);
            niches.add(niche);
        });
    }

    /** @param posts those behind the creator's figures, newest first */
    Found of(List<SeenPost> posts) {
        List<SeenPost> ranked = posts.stream()
                .filter(post -> !post.paid() && !post.suspect() && Double.isFinite(post.rate()))
                .sorted(Comparator.comparingDouble(SeenPost::rate).reversed().thenComparing(one -> one.post()
                        .id()))
                .toList();
        if (ranked.size() < FEWEST) {
            return new Found(List.of(), List.of());
        }
        // Half of all posts are not the best of them.
        List<SeenPost> best = ranked.subList(0, Math.min(MOST, ranked.size() / 2));
        return new Found(best.stream().map(this::best).toList(), habits.of(best, ranked));
    }

    private BestPost best(SeenPost seen) {
        Post post = seen.post();
        return new BestPost(
                post.account().platform(),
                post.kind(),
                seen.time().map(time -> LocalDate.ofInstant(time, campaign.zone())),
                seen.rate(),
                quoted(post.caption()),
                post.permalink(),
                topics(post));
    }

    private List<String> topics(Post post) {
        BitSet found = index.match(Folded.of(post.caption() + " " + String.join(" ", post.hashtags())));
        return found.stream().mapToObj(niches::get).toList();
    }

    /** How a caption begins, in one line and cut between words. */
    static String quoted(String caption) {
        String line = caption.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        if (line.codePointCount(0, line.length()) <= QUOTED) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, QUOTED));
        int space = cut.lastIndexOf(' ');
        return (space > QUOTED / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
