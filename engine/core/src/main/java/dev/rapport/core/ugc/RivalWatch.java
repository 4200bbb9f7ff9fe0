package dev.rapport.core.ugc;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.outcome.RivalPost;
import dev.rapport.scoring.metrics.Folded;
import dev.rapport.scoring.metrics.PhraseIndex;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the posts that name a rival of the campaign, and no others. */
final class RivalWatch {

    private final PhraseIndex index = new PhraseIndex();
    private final List<String> rivals;
    private final ZoneId zone;
    private final Map<String, List<RivalPost>> byCreator = new HashMap<>();

    RivalWatch(Campaign campaign) {
        this.rivals = campaign.rivals();
        this.zone = campaign.zone();
        // One list a rival, so that its number is the rival's.
        rivals.forEach(rival -> index.add(List.of(rival.replace("@", ""))));
    }

    void take(Creator creator) {
        if (rivals.isEmpty()) {
            return;
        }
        List<RivalPost> found = new ArrayList<>();
        creator.accounts().stream()
                .map(AccountData::posts)
                .flatMap(List::stream)
                .filter(Post::isOriginal)
                .forEach(post -> named(post).ifPresent(found::add));
        found.sort(Comparator.comparing(RivalPost::day).thenComparing(RivalPost::permalink));
        byCreator.put(creator.id(), found);
    }

    /** A creator's posts that name a rival from one day to another, the first first. */
    List<RivalPost> between(String creator, LocalDate from, LocalDate until) {
        return byCreator.getOrDefault(creator, List.of()).stream()
                .filter(post -> !post.day().isBefore(from) && !post.day().isAfter(until))
                .toList();
    }

    private Optional<RivalPost> named(Post post) {
        Optional<LocalDate> day = post.time().in(zone).map(time -> LocalDate.ofInstant(time, zone));
        BitSet found = index.match(Folded.of(String.join(
                " ", post.caption(), String.join(" ", post.hashtags()), String.join(" ", post.mentions()))));
        return found.isEmpty()
                ? Optional.empty()
                : day.map(known -> new RivalPost(rivals.get(found.nextSetBit(0)), known, post.permalink()));
    }
}
