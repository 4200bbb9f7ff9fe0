package dev.rapport.api.model;

import java.util.List;
import java.util.OptionalDouble;

/** Builds a {@link Post}; what is not set is unknown, and the post is the creator's original. */
public final class PostBuilder {

    private final AccountRef account;
    private final String id;
    private PostKind kind = PostKind.UNKNOWN;
    private Moment time = Moment.unknown();
    private String caption = "";
    private Count likes = Count.unknown();
    private Count comments = Count.unknown();
    private Count shares = Count.unknown();
    private Count saves = Count.unknown();
    private Count views = Count.unknown();
    private Count reach = Count.unknown();
    private OptionalDouble durationSeconds = OptionalDouble.empty();
    private String permalink = "";
    private List<String> hashtags = List.of();
    private List<String> mentions = List.of();
    private String language = "";
    private PaidPartnership partnership = PaidPartnership.UNKNOWN;
    private PostRole role = PostRole.ORIGINAL;
    private Source source = Source.UNSET;

    PostBuilder(AccountRef account, String id) {
        this.account = account;
        this.id = id;
    }

    public PostBuilder kind(PostKind kind) {
        this.kind = kind;
        return this;
    }

    public PostBuilder time(Moment time) {
        this.time = time;
        return this;
    }

    public PostBuilder caption(String caption) {
        this.caption = caption;
        return this;
    }

    public PostBuilder likes(Count likes) {
        this.likes = likes;
        return this;
    }

    public PostBuilder comments(Count comments) {
        this.comments = comments;
        return this;
    }

    public PostBuilder shares(Count shares) {
        this.shares = shares;
        return this;
    }

    public PostBuilder saves(Count saves) {
        this.saves = saves;
        return this;
    }

    public PostBuilder views(Count views) {
        this.views = views;
        return this;
    }

    public PostBuilder reach(Count reach) {
        this.reach = reach;
        return this;
    }

    public PostBuilder durationSeconds(OptionalDouble durationSeconds) {
        this.durationSeconds = durationSeconds;
        return this;
    }

    public PostBuilder permalink(String permalink) {
        this.permalink = permalink;
        return this;
    }

    public PostBuilder hashtags(List<String> hashtags) {
        this.hashtags = hashtags;
        return this;
    }

    public PostBuilder mentions(List<String> mentions) {
        this.mentions = mentions;
        return this;
    }

    public PostBuilder language(String language) {
        this.language = language;
        return this;
    }

    public PostBuilder partnership(PaidPartnership partnership) {
        this.partnership = partnership;
        return this;
    }

    public PostBuilder role(PostRole role) {
        this.role = role;
        return this;
    }

    /** Where a file tells no more: an original of the account, or somebody else's post. */
    public PostBuilder own(boolean own) {
        return role(own ? PostRole.ORIGINAL : PostRole.OTHER);
    }

    public PostBuilder source(Source source) {
        this.source = source;
        return this;
    }

    public PostBuilder durationSeconds(double seconds) {
        return durationSeconds(OptionalDouble.of(seconds));
    }

    public Post build() {
        return new Post(
                account,
                id,
                kind,
                time,
                caption,
                likes,
                comments,
                shares,
                saves,
                views,
                reach,
                durationSeconds,
                permalink,
                hashtags,
                mentions,
                language,
                partnership,
                role,
                source);
    }
}
