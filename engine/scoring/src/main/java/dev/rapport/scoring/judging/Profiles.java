package dev.rapport.scoring.judging;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.PostMark;
import dev.rapport.judged.Profile;
import dev.rapport.scoring.metrics.PostWindow;
import dev.rapport.scoring.metrics.SeenPost;
import dev.rapport.scoring.overlap.Commenters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is kept of a creator when its posts are let go. */
final class Profiles {

    /** So many of a creator's own posts are worth a look. */
    private static final int BEST = 3;

    private Profiles() {}

    static Profile of(Creator creator) {
        return new Profile(
                creator.id(),
                creator.name(),
                creator.accounts().stream().map(Profiles::of).toList());
    }

    static Profile of(Watched creator) {
        return new Profile(
                creator.id(),
                creator.name(),
                creator.accounts().stream().map(one -> of(one.account())).toList());
    }

    static AccountProfile of(AccountData data) {
        return new AccountProfile(
                data.account().ref(),
                data.account().name(),
                data.account().followers(),
                data.asOf(),
                Commenters.of(data.comments()));
    }

    /** The posts whose rates make the median, as far as their day is known; oldest first. Only those worth a look keep their address. */
    static List<PostMark> marks(PostWindow window) {
        List<PostMark> marks = new ArrayList<>();
        for (SeenPost post : window.posts()) {
            Optional<Instant> time = post.time();
            if (time.isPresent() && !Double.isNaN(post.rate())) {
                marks.add(new PostMark(
                        time.get(), post.rate(), post.paid(), post.post().permalink()));
            }
        }
        double least = marks.stream()
                .filter(mark -> !mark.paid())
                .map(PostMark::rate)
                .sorted(Comparator.reverseOrder())
                .limit(BEST)
                .reduce((higher, lower) -> lower)
                .orElse(0.0);
        marks.replaceAll(
                mark -> mark.paid() || mark.rate() >= least ? mark : new PostMark(mark.time(), mark.rate(), false, ""));
        marks.sort(Comparator.comparing(PostMark::time));
        return marks;
    }
}
