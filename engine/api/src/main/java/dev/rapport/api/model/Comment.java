package dev.rapport.api.model;

/**
 * One comment, as a reader hands it over. The import keeps figures of it, never its author's name, and its text only where the
 * workspace says so.
 *
 * @param platform lower-case platform name
 * @param postId the post's id, empty when the file does not say
 * @param id the comment's id, never empty
 * @param parentId the comment that it answers, empty for a top-level comment
 * @param author handle or id of the author, empty when the file does not say
 * @param text plain text
 * @param time when it was written
 * @param likes likes of the comment
 * @param byCreator whether the creator of the post wrote it
 */
public record Comment(
        String platform,
        String postId,
        String id,
        String parentId,
        String author,
        String text,
        Moment time,
        Count likes,
        Flag byCreator) {

    /**
     * Begins a comment; what is not set is unknown.
     *
     * @param platform lower-case platform name
     * @param id never empty
     */
    public static CommentBuilder of(String platform, String id) {
        return new CommentBuilder(platform, id);
    }

    public Comment {
        postId = postId.strip();
        id = id.strip();
        parentId = parentId.strip();
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "The id of a comment must not be empty. Maybe derive one from its text and time.");
        }
    }
}
