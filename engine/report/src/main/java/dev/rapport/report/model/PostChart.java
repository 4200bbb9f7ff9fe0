package dev.rapport.report.model;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Post;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The points of a creator's chart: own posts with a time, likes and comments, on an account whose followers are known. */
final class PostChart {

    /** As many as METHODS takes for a median; more would not be told apart on paper. */
    private static final int POSTS = 30;

    private PostChart() {}

    static List<PostPoint> of(AccountData data, ZoneId zone) {
        long followers = data.account().followers().known().orElse(0);
        if (followers <= 0) {
            return List.of();
        }
        List<PostPoint> points = new ArrayList<>();
        for (Post post : data.posts()) {
            Optional<Instant> time = post.time().in(zone);
            if (points.size() < POSTS
                    && post.own()
                    && time.isPresent()
                    && post.likes().isKnown()
                    && post.comments().isKnown()) {
                double engagements =
                        (double) post.likes().value() + post.comments().value();
                points.add(new PostPoint(
                        time.get(), engagements / followers, post.partnership().isPaid()));
            }
        }
        points.sort(Comparator.comparing(PostPoint::time));
        return List.copyOf(points);
    }
}
