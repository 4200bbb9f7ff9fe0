package dev.rapport.api.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One post. Texts are empty and counters unknown where the file does not give them.
 *
 * @param account who published it; unnamed where the file does not say
 * @param id the platform's id of the post, never empty
 * @param kind what it is
 * @param time when it was published
 * @param caption its text, plain
 * @param likes likes, or reactions
 * @param comments comments, or replies
 * @param shares shares, or reposts
 * @param saves saves, or bookmarks
 * @param views views, or plays
 * @param reach distinct people that saw it
 * @param durationSeconds length of a video in seconds
 * @param permalink its address
 * @param hashtags tags without #, as the platform lists them or as they stand in the caption
 * @param mentions handles without @
 * @param language BCP 47 tag
 * @param partnership what is known of it being paid for
 * @param role whether it is the account's original, its reply, a repost, or somebody else's
 * @param source where this came from
 */
public record Post(
        AccountRef account,
        String id,
        PostKind kind,
        Moment time,
        String caption,
        Count likes,
        Count comments,
        Count shares,
        Count saves,
        Count views,
        Count reach,
        OptionalDouble durationSeconds,
        String permalink,
        List<String> hashtags,
        List<String> mentions,
        String language,
        PaidPartnership partnership,
        PostRole role,
        Source source) {

    public Post {
        id = id.strip();
        permalink = permalink.strip();
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "The id of a post must not be empty. Maybe derive one from its permalink.");
        }
        if (durationSeconds.isPresent()
                && !(durationSeconds.getAsDouble() >= 0 && durationSeconds.getAsDouble() < 1e9)) {
            throw new IllegalArgumentException("The duration (" + durationSeconds.getAsDouble()
                    + " s) must lie between 0 and 1e9. Maybe the file has milliseconds.");
        }
        hashtags = List.copyOf(hashtags);
        mentions = List.copyOf(mentions);
    }

    /** Whether the account made it: an original or a reply. */
    public boolean own() {
        return role.isOwn();
    }

    /** Whether it counts where posts are measured: replies and what others made do not. */
    public boolean isOriginal() {
        return role == PostRole.ORIGINAL;
    }

    public static PostBuilder of(AccountRef account, String id) {
        return new PostBuilder(account, id);
    }

    public PostBuilder toBuilder() {
        return toBuilder(account);
    }

    /** The same post under another name of its account. */
    public PostBuilder toBuilder(AccountRef other) {
        return new PostBuilder(other, id)
                .kind(kind)
                .time(time)
                .caption(caption)
                .likes(likes)
                .comments(comments)
                .shares(shares)
                .saves(saves)
                .views(views)
                .reach(reach)
                .durationSeconds(durationSeconds)
                .permalink(permalink)
                .hashtags(hashtags)
                .mentions(mentions)
                .language(language)
                .partnership(partnership)
                .role(role)
                .source(source);
    }
}
