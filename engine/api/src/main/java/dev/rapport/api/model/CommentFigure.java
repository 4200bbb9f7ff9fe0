package dev.rapport.api.model;

/**
 * What is kept of a comment: enough to judge a conversation, nothing that names its author.
 *
 * @param postId the post, empty when unknown
 * @param id hash of the comment's id
 * @param parentId hash of the comment that it answers, 0 for a top-level comment
 * @param author salted hash of its author, 0 when unknown
 * @param time when it was written
 * @param byCreator whether the post's creator wrote it
 * @param words how many words it has; 0 for empty or emoji only
 * @param stock whether it is a short stock phrase, such as "nice pic"
 * @param textHash hash of its folded text, equal for repeated comments
 */
public record CommentFigure(
        String postId,
        long id,
        long parentId,
        long author,
        Moment time,
        Flag byCreator,
        int words,
        boolean stock,
        long textHash) {}
