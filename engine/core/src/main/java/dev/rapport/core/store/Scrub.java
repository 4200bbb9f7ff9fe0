package dev.rapport.core.store;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Post;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes those who were forgotten out of what is kept of others: as somebody mentioned, linked to, or commenting. */
public final class Scrub {

    private final Forgotten forgotten;

    public Scrub(Forgotten forgotten) {
        this.forgotten = forgotten;
    }

    /** The profile without links and mentions that name one of them. */
    public Account profile(Account account) {
        String bio = forgotten.maskedText(account.bio());
        List<String> urls = account.urls().stream()
                .filter(url -> forgotten.maskedText(url).equals(url))
                .toList();
        Map<String, String> fields = new TreeMap<>(account.fields());
        fields.replaceAll((name, value) -> forgotten.maskedText(value));
        boolean same = bio.equals(account.bio()) && urls.equals(account.urls()) && fields.equals(account.fields());
        return same
                ? account
                : account.toBuilder().bio(bio).urls(urls).fields(fields).build();
    }

    /** The post without mentions of one of them. */
    public Post post(Post post) {
        String caption = forgotten.maskedText(post.caption());
        String permalink = forgotten.maskedText(post.permalink());
        List<String> mentions = post.mentions().stream()
                .filter(mention -> forgotten.maskedText("@" + mention).equals("@" + mention))
                .toList();
        boolean same = caption.equals(post.caption())
                && permalink.equals(post.permalink())
                && mentions.equals(post.mentions());
        return same
                ? post
                : post.toBuilder()
                        .caption(caption)
                        .permalink(permalink)
                        .mentions(mentions)
                        .build();
    }

    /** Whether a comment is under a post of one of them, or theirs. */
    public boolean isTheirs(String platform, CommentFigure comment) {
        return forgotten.containsAuthor(comment.author()) || forgotten.containsPost(platform, comment.postId());
    }

    Chunk chunk(Chunk chunk) {
        return new Chunk(
                chunk.ref(),
                chunk.profiles().stream().map(this::profile).toList(),
                chunk.posts().stream().map(this::post).toList(),
                chunk.comments().stream()
                        .filter(comment -> !isTheirs(chunk.ref().platform(), comment))
                        .toList(),
                chunk.audience(),
                chunk.followers());
    }
}
