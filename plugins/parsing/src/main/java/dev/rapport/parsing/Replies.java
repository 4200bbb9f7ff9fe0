package dev.rapport.parsing;

import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.ReadIssue;

/**
 * Answers. One to somebody else is kept as a reply, because who follows the account does not see it; one to oneself goes on with a
 * thread and is an original. A creator's answer below a post that the file shows is a comment.
 */
public final class Replies {

    private Replies() {}

    /** Says once per file that answers to others are apart; gives what the post is. */
    public static PostRole role(boolean isReply, boolean isToOneself, Reading reading, String place) {
        if (!isReply || isToOneself) {
            return PostRole.ORIGINAL;
        }
        reading.once(ReadIssue.info(
                "replies-apart",
                "Answers to others are kept as replies, and do not count where posts are measured: who follows the account does not see them.",
                place));
        return PostRole.REPLY;
    }
}
