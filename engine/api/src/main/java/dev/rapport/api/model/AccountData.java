package dev.rapport.api.model;

import java.time.Instant;
import java.util.List;

/**
 * All that is known of one account, merged over the imported files.
 *
 * @param account the profile
 * @param posts distinct posts, newest first, posts without a time last
 * @param comments figures of the comments under its posts
 * @param audience snapshots, newest first
 * @param followerHistory followers over time, oldest first
 * @param asOf the newest export behind this
 * @param isAsOfGuessed whether neither a file nor a person says so: then nobody is called silent by it
 */
public record AccountData(
        Account account,
        List<Post> posts,
        List<CommentFigure> comments,
        List<AudienceSnapshot> audience,
        List<FollowerCount> followerHistory,
        Instant asOf,
        boolean isAsOfGuessed) {

    /** Of an export whose day is known. */
    public AccountData(
            Account account,
            List<Post> posts,
            List<CommentFigure> comments,
            List<AudienceSnapshot> audience,
            List<FollowerCount> followerHistory,
            Instant asOf) {
        this(account, posts, comments, audience, followerHistory, asOf, false);
    }

    public AccountData {
        posts = List.copyOf(posts);
        comments = List.copyOf(comments);
        audience = List.copyOf(audience);
        followerHistory = List.copyOf(followerHistory);
    }
}
