package dev.rapport.scoring.metrics;

import dev.rapport.api.model.Post;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a post is, found out once: metrics, forecast and the charts of a report read it here, so that a figure and its picture cannot
 * differ.
 *
 * @param post as the files have it
 * @param time when it was published, in the campaign's zone where the file has none
 * @param hasText whether it says anything, in its caption or its tags
 * @param tags its hashtags, each once
 * @param lists the lists of the campaign's words of which it holds one, as {@link CampaignPhrases} numbers them
 * @param paid whether it says that it is paid for, by the platform's label or a tag
 * @param suspect whether it looks paid for and does not say so
 * @param engagements likes + comments; NaN where either is unknown
 * @param followers followers on its day; NaN where unknown
 */
public record SeenPost(
        Post post,
        Optional<Instant> time,
        boolean hasText,
        List<FoldedWords> tags,
        BitSet lists,
        boolean paid,
        boolean suspect,
        double engagements,
        double followers) {

    /** Engagements / followers on its day, as a fraction; NaN where either is unknown. */
    public double rate() {
        return engagements / followers;
    }

    /** Whether it holds a word of a list. */
    boolean isOn(int list) {
        return lists.get(list);
    }
}
