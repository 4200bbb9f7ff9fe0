package dev.rapport.plugin.example;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Captions;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.List;
import org.pf4j.Extension;

/** Reads the posts of Plauder: {@code plauder_id, author, written, text, hearts, replies, seen}. */
@Extension
public final class ExampleReader implements PlatformReader {

    private static final String PLATFORM = "plauder";
    private static final String POSTS_CSV = "posts-csv";

    @Override
    public String platform() {
        return PLATFORM;
    }

    @Override
    public List<ReaderFormat> formats() {
        // What the format can give: no more than that may come out of read(), and the contract test looks.
        return List.of(ReaderFormat.of(
                POSTS_CSV, "Plauder posts as CSV", POSTS, POST_TIME, CAPTION, LIKES, COMMENT_COUNT, VIEWS));
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        // By what is in the file and never by its name; whatever the order of the columns.
        boolean isPlauder = FileHead.of(file.head()).hasColumns("plauder_id", "author", "hearts");
        return isPlauder ? List.of(Claim.exact(POSTS_CSV)) : List.of();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> post(row, reading));
    }

    private static void post(CsvRow row, Reading reading) {
        String id = row.get("plauder_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no plauder_id. Maybe it is a row of totals.", row.place());
            return;
        }
        String written = row.get("written");
        String text = row.get("text");
        reading.sink()
                .post(Post.of(AccountRef.of(PLATFORM, "", row.get("author")), id)
                        .kind(PostKind.TEXT)
                        .time(reading.settle(Times.of(written), written, row.place("written"), "written"))
                        .caption(text)
                        .hashtags(Captions.hashtags(text))
                        .mentions(Captions.mentions(text))
                        // An empty cell is unknown, which is not zero.
                        .likes(reading.count(row, "hearts"))
                        .comments(reading.count(row, "replies"))
                        .views(reading.count(row, "seen"))
                        .build());
    }
}
