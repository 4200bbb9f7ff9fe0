package dev.rapport.core.store;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Post;
import java.util.List;

/** What one file says of one account, or a part of it: packed into one row. */
public record Chunk(
        AccountRef ref,
        List<Account> profiles,
        List<Post> posts,
        List<CommentFigure> comments,
        List<AudienceSnapshot> audience,
        List<FollowerCount> followers) {

    public Chunk {
        profiles = List.copyOf(profiles);
        posts = List.copyOf(posts);
        comments = List.copyOf(comments);
        audience = List.copyOf(audience);
        followers = List.copyOf(followers);
    }

    /** How many records it holds. */
    public int size() {
        return profiles.size() + posts.size() + comments.size() + audience.size() + followers.size();
    }
}
