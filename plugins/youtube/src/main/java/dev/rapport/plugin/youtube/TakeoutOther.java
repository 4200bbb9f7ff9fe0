package dev.rapport.plugin.youtube;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Google Takeout: tables of which nothing is kept, each with what it is. */
final class TakeoutOther implements Family {

    private static final String FORMAT = "takeout-other";
    private static final Map<String, String> TABLES = tables();

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "video title text segments 1",
                "titles of videos, which videos.csv has too, with whether they are public. Maybe import that");
        tables.put(
                "video recording latitude",
                "places where videos were recorded, which are nobody's business and not kept");
        tables.put("video recording altitude", "places where videos were recorded, which are not kept");
        tables.put("live chat text", "messages in live chats, which the model has no place for");
        tables.put("live chat id", "messages in live chats, which the model has no place for");
        tables.put("playlist video creation timestamp", "videos in a playlist, which may be anybody's");
        tables.put("playlist id", "playlists, which have no figures");
        tables.put("search query", "searches, which are not kept");
        return tables;
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Google Takeout YouTube, tables without figures of a creator"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return what(head).map(text -> Claim.shape(FORMAT));
    }

    private static Optional<String> what(FileHead head) {
        return head.hasColumns("views") || head.hasColumns("view_count")
                ? Optional.empty()
                : TABLES.entrySet().stream()
                        .filter(table -> head.hasColumns(table.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        long[] rows = new long[1];
        Table.each(file, reading, row -> rows[0]++);
        String text = what(FileHead.of(file)).orElse("what of Google Takeout is not kept");
        Told.figureNotKept(reading, (rows[0] == 1 ? "The row holds " : "The " + rows[0] + " rows hold ") + text + ".");
    }
}
