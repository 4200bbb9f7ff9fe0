package dev.rapport.plugin.x;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code tweets.csv} of the archives until 2018: what the owner wrote, without any counter and without the owner's name. A tweet without
 * links has no last cell, and each further link is one more.
 */
final class ArchiveTable implements Family {

    private static final String FORMAT = "archive-table";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "X account archive until 2018 (tweets.csv)", POSTS, POST_TIME, CAPTION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.hasColumns(
                        "tweet_id",
                        "in_reply_to_status_id",
                        "in_reply_to_user_id",
                        "retweeted_status_id",
                        "timestamp",
                        "source",
                        "text",
                        "expanded_urls"),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        List<String> header = new ArrayList<>();
        try (Reader text = TextEncoding.open(file.open())) {
            CsvFile.rows(text, row -> {
                        if (header.isEmpty()) {
                            row.cells().forEach(name -> header.add(name.strip().toLowerCase(Locale.ROOT)));
                        } else if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                            Table.guarded(row, reading, whole -> tweet(whole, header, reading));
                        }
                    })
                    .ifPresent(sink::issue);
        }
    }

    private static void tweet(CsvRow row, List<String> header, Reading reading) {
        List<String> cells = row.cells();
        String id = cell(cells, header, "tweet_id");
        if (!X.isId(id) || cells.size() <= header.indexOf("text")) {
            reading.reject("no-id", "The row has no tweet_id or ends before its text.", row.place());
            return;
        }
        String text = cell(cells, header, "text");
        Moment time = XTimes.orOfId(cell(cells, header, "timestamp"), id, row.place(), reading);
        boolean isRepost = !cell(cells, header, "retweeted_status_id").isEmpty() || X.isRetweet(text);
        boolean isReply = !cell(cells, header, "in_reply_to_status_id").isEmpty()
                || !cell(cells, header, "in_reply_to_user_id").isEmpty();
        // The table does not name its owner: an answer to oneself does not begin with a name.
        reading.sink()
                .post(X.post(X.unnamed(), id, text)
                        .time(time)
                        .role(
                                isRepost
                                        ? PostRole.REPOST
                                        : Replies.role(isReply, !X.isReply(text), reading, row.place()))
                        .build());
    }

    /** A cell that is not there is empty. */
    private static String cell(List<String> cells, List<String> header, String name) {
        int index = header.indexOf(name);
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }
}
