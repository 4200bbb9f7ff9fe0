package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** YouTube Studio's table of videos, in any language whose first columns are known. */
final class StudioTable implements Family {

    private static final String FORMAT = "studio-table";

    /** What a spreadsheet makes of an id that begins with a minus, or that looks like a number. */
    private static final Pattern DAMAGED = Pattern.compile("#.*|-?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]+");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "YouTube Studio table of videos (Table data.csv)",
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> columns = head.columns();
        boolean isDaily = StudioWords.has(columns, StudioWords.DATE);
        boolean isNamed = StudioWords.has(columns, StudioWords.CONTENT) && StudioWords.has(columns, StudioWords.TITLE);
        if (isNamed && !isDaily) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // Whatever the language: a row of totals without a title, and ids of videos below.
        boolean isShaped = head.rows().size() > 1
                && StudioWords.isTotal(cell(head.rows().get(0), 0))
                && cell(head.rows().get(0), 1).isEmpty()
                && YouTube.isVideoId(cell(head.rows().get(1), 0));
        return Claims.when(isShaped, Claim.shape(FORMAT));
    }

    static String cell(CsvRow row, int index) {
        return index < row.cells().size() ? row.cells().get(index).strip() : "";
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        List<String> columns = FileHead.of(file).columns();
        Table.each(file, reading, row -> video(row, columns, reading));
    }

    private static void video(CsvRow row, List<String> columns, Reading reading) {
        // Studio puts a blank before an id that a spreadsheet would take for a formula.
        String id = get(row, columns, StudioWords.CONTENT, 0).strip();
        String title = get(row, columns, StudioWords.TITLE, 1);
        if (StudioWords.isTotal(id) || StudioWords.isFooter(row)) {
            // The total also covers videos that are not listed.
            return;
        }
        if (DAMAGED.matcher(id).matches()) {
            reading.reject(
                    "id-damaged",
                    "The id (" + id
                            + ") was taken for a formula or a number by a spreadsheet. Maybe use the file as it was downloaded.",
                    row.place());
            return;
        }
        if (!YouTube.isVideoId(id)) {
            reading.reject(
                    "no-id",
                    "The row (" + Told.shown(id) + ") is of no video. Maybe this is another tab of Studio.",
                    row.place());
            return;
        }
        Told.periodValues(reading, row.place());
        String published = get(row, columns, StudioWords.PUBLISHED, 2);
        Moment time = reading.settle(PersonDate.of(published), published, row.place(), "video publish time");
        OptionalDouble seconds = VideoLength.of(get(row, columns, StudioWords.DURATION, -1));
        boolean isShort = ShortOrVideo.isSaid(title, "")
                || Counter.of(row.get("shown in feed")).count().value() > 0;
        reading.sink()
                .post(YouTube.post(YouTube.unnamed(), id, title, "")
                        .kind(ShortOrVideo.of(isShort, seconds, time, row.place(), reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .views(count(row, columns, StudioWords.VIEWS, reading))
                        .likes(count(row, columns, StudioWords.LIKES, reading))
                        .comments(count(row, columns, StudioWords.COMMENTS, reading))
                        .shares(count(row, columns, StudioWords.SHARES, reading))
                        .build());
    }

    private static String get(CsvRow row, List<String> columns, Set<String> names, int position) {
        String column = StudioWords.column(columns, names);
        return column.isEmpty() ? position < 0 ? "" : cell(row, position) : row.get(column);
    }

    private static Count count(CsvRow row, List<String> columns, Set<String> names, Reading reading) {
        String column = StudioWords.column(columns, names);
        return column.isEmpty() ? Count.unknown() : reading.count(row, column);
    }
}
