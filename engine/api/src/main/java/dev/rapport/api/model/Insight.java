package dev.rapport.api.model;

/**
 * How one thing that a creator made performed. Counters are unknown where the file does not give them.
 *
 * @param trace which thing, and whose
 * @param day when it was measured, or the day that is counted
 * @param reach distinct people that saw it
 * @param impressions how often it was shown
 * @param views views, or plays
 * @param likes likes, or reactions
 * @param comments comments, or replies
 * @param shares shares, or reposts
 * @param saves saves, or bookmarks
 * @param basis how they are known
 * @param source where this came from
 */
public record Insight(
        Trace trace,
        Moment day,
        Count reach,
        Count impressions,
        Count views,
        Count likes,
        Count comments,
        Count shares,
        Count saves,
        Basis basis,
        Source source) {}
