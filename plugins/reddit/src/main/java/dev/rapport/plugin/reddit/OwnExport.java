package dev.rapport.plugin.reddit;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The own data export: posts and comments without any counter. Whose they are, only the folder or the user can say. */
final class OwnExport implements Family {

    private static final String POSTS_CSV = "own-posts";
    private static final String COMMENTS_CSV = "own-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(POSTS_CSV, "Reddit own export, posts.csv", POSTS, POST_TIME, CAPTION),
                ReaderFormat.of(COMMENTS_CSV, "Reddit own export, comments.csv", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (head.hasColumns("id", "permalink", "date", "subreddit", "gildings", "title")) {
            return Optional.of(Claim.exact(POSTS_CSV));
        }
        if (head.hasColumns("id", "permalink", "date", "subreddit", "gildings", "link", "body")) {
            return Optional.of(Claim.exact(COMMENTS_CSV));
        }
        return Optional.empty();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> {
            if (format.equals(POSTS_CSV)) {
                post(row, reading);
            } else {
                comment(row, reading);
            }
        });
    }

    private static void post(CsvRow row, Reading reading) {
        String title = row.get("title").strip();
        String body = row.get("body").strip();
        String caption = body.isEmpty() ? title : title + "\n\n" + body;
        reading.sink()
                .post(Post.of(AccountRef.unnamed(Reddit.PLATFORM), Reddit.bare(row.get("id")))
                        .time(reading.settle(Times.of(row.get("date")), row.get("date"), row.place("date"), "date"))
                        .caption(caption)
                        .mentions(Reddit.mentions(caption))
                        .permalink(row.get("permalink"))
                        .build());
    }

    private static void comment(CsvRow row, Reading reading) {
        String[] link = row.get("link").split("/comments/", 2);
        reading.sink()
                .comment(Comment.of(Reddit.PLATFORM, Reddit.bare(row.get("id")))
                        .postId(link.length == 2 ? link[1].split("/", 2)[0] : "")
                        .parentId(Reddit.bare(row.get("parent")))
                        .text(row.get("body").strip())
                        .time(reading.settle(Times.of(row.get("date")), row.get("date"), row.place("date"), "date"))
                        .build());
    }
}
