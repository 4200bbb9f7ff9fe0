package dev.rapport;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an engine did since it was opened, to be watched by its host.
 *
 * @param files files that were read, those refused among them
 * @param refused files that were refused
 * @param records accounts, posts and comments that were taken from them
 * @param rejected records that were there and could not be used
 * @param judged creators that were judged, or taken from what was judged before
 * @param plans plans that were chosen
 * @param reports files of reports that were written, and reports that went into a stream
 * @param millis milliseconds that were spent by stage: {@code import}, {@code score}, {@code plan}, {@code measure}, {@code report}
 */
public record Counters(
        long files,
        long refused,
        long records,
        long rejected,
        long judged,
        long plans,
        long reports,
        Map<String, Long> millis) {

    public Counters {
        millis = new TreeMap<>(millis);
    }
}
