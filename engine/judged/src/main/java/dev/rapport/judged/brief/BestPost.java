package dev.rapport.judged.brief;

import dev.rapport.api.model.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One of a creator's own posts that went best without being paid for.
 *
 * @param platform lower case
 * @param kind what it is
 * @param day in the campaign's zone
 * @param rate (likes + comments) / followers on its day, as a fraction
 * @param caption how its text begins, may be empty
 * @param permalink may be empty
 * @param topics niches of the campaign of which it holds a word
 */
public record BestPost(
        String platform,
        PostKind kind,
        Optional<LocalDate> day,
        double rate,
        String caption,
        String permalink,
        List<String> topics) {

    public BestPost {
        topics = List.copyOf(topics);
    }
}
