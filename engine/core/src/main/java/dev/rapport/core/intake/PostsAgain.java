package dev.rapport.core.intake;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ReadIssue;
import java.util.List;
import java.util.Optional;

/** Notices a post that stands in one file more than once, with other figures each time. */
final class PostsAgain {

    private final Distinct counted = new Distinct();
    private final Distinct figures = new Distinct();
    private boolean isTold;

    /**
     * @param id the hash of its id
     * @return what is to be said, once for a file
     */
    Optional<ReadIssue> see(Post post, long id) {
        if (isTold || !isAgain(post, id)) {
            return Optional.empty();
        }
        isTold = true;
        counted.clear();
        figures.clear();
        return Optional.of(ReadIssue.info(
                "post-again",
                "A post (" + post.id()
                        + ") stands in the file more than once, with other figures; those that stand last are kept."
                        + " Maybe the file has several days, or two exports were put together.",
                ""));
    }

    /** Whether it was there before, with another number where its first known one stands. */
    private boolean isAgain(Post post, long id) {
        List<Count> counts = List.of(post.likes(), post.views(), post.comments(), post.shares());
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).isKnown()) {
                long one = mixed(mixed(id, post.account().hashCode()), i + 1L);
                boolean isFirst = counted.add(one);
                return figures.add(mixed(one, counts.get(i).value())) && !isFirst;
            }
        }
        return false;
    }

    private static long mixed(long hash, long value) {
        long mixed = (hash + value * 0x9e3779b97f4a7c15L) * 0xd6e8feb86659fd93L;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? 1 : mixed;
    }
}
