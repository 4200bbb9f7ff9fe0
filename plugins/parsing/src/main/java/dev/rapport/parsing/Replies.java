package dev.rapport.parsing;

import dev.rapport.api.plugin.ReadIssue;

/**
 * Answers. One to somebody else is kept and is not the account's own post, because who follows the account does not see it; one to
 * oneself goes on with a thread and counts. A creator's answer below a post that the file shows is a comment.
 */
public final class Replies {

    private Replies() {}

    /** Says once per file that answers to others do not count; gives whether this is one. */
    public static boolean toOthers(boolean isReply, boolean isToOneself, Reading reading, String place) {
        boolean isApart = isReply && !isToOneself;
        if (isApart) {
            reading.once(ReadIssue.info(
                    "replies-apart",
                    "Answers to others are kept, but they do not count as posts of the account: who follows it does not see them.",
                    place));
        }
        return isApart;
    }
}
