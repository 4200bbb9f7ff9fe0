package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.plugin.ReaderCapability;
import java.util.EnumSet;
import java.util.Set;

/** What several formats give alike. */
final class Gives {

    /** What a post on the web shows to everybody. */
    static final Set<ReaderCapability> PUBLIC_POSTS =
            Set.of(POSTS, POST_TIME, CAPTION, LIKES, COMMENT_COUNT, VIEWS, DURATION, PARTNERSHIP, COMMENTS);

    private Gives() {}

    static Set<ReaderCapability> publicPostsAnd(ReaderCapability first, ReaderCapability... more) {
        EnumSet<ReaderCapability> all = EnumSet.of(first, more);
        all.addAll(PUBLIC_POSTS);
        return all;
    }
}
