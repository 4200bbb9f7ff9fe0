package dev.rapport.core.store;

import dev.rapport.api.model.CommentFigure;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import java.io.IOException;

/** Packs the comments of a row: many stand under one post. */
final class CommentCodec {

    private String postId = "";

    /** Writes a comment beside the one that was written before it. */
    void write(CommentFigure comment, PackedOutput out) {
        out.text(comment.postId(), postId);
        out.hash(comment.id());
        out.hash(comment.parentId());
        out.hash(comment.author());
        out.moment(comment.time());
        out.flag(comment.byCreator());
        out.number(comment.words());
        out.truth(comment.stock());
        out.hash(comment.textHash());
        postId = comment.postId();
    }

    /** @param beside whether it stands beside the one before, as it does since version 3 */
    CommentFigure read(PackedInput in, boolean beside) throws IOException {
        postId = beside ? in.text(postId) : in.text();
        return new CommentFigure(
                postId, in.hash(), in.hash(), in.hash(), in.moment(), in.flag(), in.size(), in.truth(), in.hash());
    }
}
