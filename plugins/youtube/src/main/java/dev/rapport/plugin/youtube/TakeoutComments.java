package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.COMMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Comment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Google Takeout: comments that the account wrote, under videos of anybody. */
final class TakeoutComments implements Family {

    private static final String FORMAT = "takeout-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Google Takeout YouTube comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.hasColumns("comment id", "comment text", "comment create timestamp"), Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> comment(row, reading));
    }

    private static void comment(CsvRow row, Reading reading) {
        String id = row.get("comment id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no id of a comment.", row.place());
            return;
        }
        String time = row.get("comment create timestamp");
        reading.sink()
                .comment(Comment.of(YouTube.PLATFORM, id)
                        .postId(row.get("video id"))
                        .parentId(row.first("parent comment id", "top-level comment id"))
                        .author(row.get("channel id"))
                        .text(text(row.get("comment text")))
                        .time(reading.settle(
                                Times.of(time),
                                time,
                                row.place("comment create timestamp"),
                                "comment create timestamp"))
                        .build());
    }

    /** The text is in segments of JSON with commas between: {@code {"text":"a"},{"text":"b"}}. */
    private static String text(String cell) {
        if (!cell.startsWith("{")) {
            return cell;
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode list :
                FileHead.of(("[" + cell + "]").getBytes(StandardCharsets.UTF_8)).documents()) {
            list.forEach(segment -> text.append(Json.text(segment, "text")));
        }
        return text.toString();
    }
}
