package dev.rapport.plugin.youtube;

import dev.rapport.parsing.CsvRow;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A video of Takeout. Under an English header the columns go by name; in any other language the cells tell what they are, and the
 * title and the privacy stand behind the channel, seen from the video's id.
 */
record TakeoutRow(
        String id, String channel, String title, String privacy, String millis, String published, String language) {

    private static final Pattern TIME = Pattern.compile("[0-9T:.-]{19,}(?:\\+00:00|Z)");
    private static final Pattern MILLIS = Pattern.compile("[0-9]{3,9}");

    static TakeoutRow english(CsvRow row) {
        return new TakeoutRow(
                row.get("video id"),
                row.get("channel id"),
                row.get("video title (original)"),
                row.get("privacy"),
                row.get("approx duration (ms)"),
                row.first("video publish timestamp", "video create timestamp"),
                row.get("video audio language"));
    }

    /** In any language. */
    static TakeoutRow localised(CsvRow row) {
        List<String> cells = row.cells();
        int channel = first(cells, YouTube::isChannelId);
        // Many words have eleven letters; the id stands at the edge of the table.
        int id = YouTube.isVideoId(cell(cells, 0)) ? 0 : cells.size() - 1;
        int step = channel < id ? -1 : 1;
        List<String> times =
                cells.stream().filter(cell -> TIME.matcher(cell).matches()).toList();
        int last = step < 0 ? 0 : times.size() - 1;
        return new TakeoutRow(
                cell(cells, id),
                cell(cells, channel),
                cell(cells, channel + step),
                cell(cells, channel + 2 * step),
                cell(cells, first(cells, cell -> MILLIS.matcher(cell).matches())),
                times.isEmpty() ? "" : times.get(last),
                "");
    }

    /** Whether all that makes a video was found. */
    boolean isWhole() {
        return YouTube.isVideoId(id) && !channel.isEmpty() && !millis.isEmpty() && !published.isEmpty();
    }

    private static int first(List<String> cells, Predicate<String> mark) {
        return IntStream.range(0, cells.size())
                .filter(i -> mark.test(cells.get(i).strip()))
                .findFirst()
                .orElse(-3);
    }

    private static String cell(List<String> cells, int index) {
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }
}
