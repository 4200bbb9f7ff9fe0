package dev.rapport.report.seen;

import dev.rapport.judged.Since;
import java.time.Instant;
import java.util.List;

/**
 * Whose decision is another than in an earlier run, as one edition may see it. It has no field for rules and none for what people wrote.
 *
 * @param run id of the earlier run
 * @param asOf the newest export that it knew
 * @param turns those that rose or fell first, then who came and who left, the best first
 */
public record SeenSince(String run, Instant asOf, List<SeenTurn> turns) {

    /**
     * A creator whose decision is another.
     *
     * @param name the name shown; the id of one who is no longer there
     * @param before the decision, empty for one who is new
     * @param after the decision, empty for one who left
     * @param because in words, empty where nothing of it is for this edition
     */
    public record SeenTurn(String name, Since.Way way, String before, String after, String because) {}

    /** How many went a way. */
    public int count(Since.Way way) {
        return (int) turns.stream().filter(turn -> turn.way() == way).count();
    }
}
