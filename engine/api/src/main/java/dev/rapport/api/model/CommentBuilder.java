package dev.rapport.api.model;

/** Builds a {@link Comment}; what is not set is unknown. */
public final class CommentBuilder {

    private final String platform;
    private final String id;
    private String postId = "";
    private String parentId = "";
    private String author = "";
    private String text = "";
    private Moment time = Moment.unknown();
    private Count likes = Count.unknown();
    private Flag byCreator = Flag.UNKNOWN;

    CommentBuilder(String platform, String id) {
        this.platform = platform;
        this.id = id;
    }

    public CommentBuilder postId(String postId) {
        this.postId = postId;
        return this;
    }

    /** The comment that it answers. */
    public CommentBuilder parentId(String parentId) {
        this.parentId = parentId;
        return this;
    }

    /** Handle or id of who wrote it. */
    public CommentBuilder author(String author) {
        this.author = author;
        return this;
    }

    public CommentBuilder text(String text) {
        this.text = text;
        return this;
    }

    public CommentBuilder time(Moment time) {
        this.time = time;
        return this;
    }

    public CommentBuilder likes(Count likes) {
        this.likes = likes;
        return this;
    }

    /** Whether the creator of the post wrote it. */
    public CommentBuilder byCreator(Flag byCreator) {
        this.byCreator = byCreator;
        return this;
    }

    public Comment build() {
        return new Comment(platform, postId, id, parentId, author, text, time, likes, byCreator);
    }
}
