package dev.rapport.plugin.reddit;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Truth;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Data sets of posts as CSV, such as the top posts of 2013. The names of their columns are those of the site. */
final class PostTable implements Family {

    private static final String FORMAT = "post-table";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(FORMAT, "Reddit data set, CSV", POSTS, POST_TIME, CAPTION, LIKES, COMMENT_COUNT));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = head.hasColumns("created_utc", "score", "id", "title", "num_comments")
                && (head.hasColumns("permalink") || head.hasColumns("selftext") || head.hasColumns("subreddit"));
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> row(row, reading));
    }

    private static void row(CsvRow row, Reading reading) {
        String title = Reddit.text(row.get("title"));
        String body = Reddit.text(row.get("selftext"));
        String caption = body.isEmpty() ? title : title + "\n\n" + body;
        String permalink = row.get("permalink");
        reading.sink()
                .post(Post.of(Reddit.author(row.get("author_fullname"), row.get("author")), Reddit.bare(row.get("id")))
                        .kind(kind(row))
                        .time(Reddit.time(row.get("created_utc"), row.place("created_utc"), reading))
                        .caption(caption)
                        .likes(reading.count(row, "score"))
                        .comments(reading.count(row, "num_comments"))
                        .mentions(Reddit.mentions(caption))
                        .permalink(
                                permalink.startsWith("http:")
                                        ? "https:" + permalink.substring(5)
                                        : Reddit.permalink(permalink))
                        .build());
    }

    private static PostKind kind(CsvRow row) {
        String url = row.get("url").split("[?#]", 2)[0];
        if (Truth.of(row.get("is_video")).isYes()) {
            return PostKind.VIDEO;
        }
        return url.matches("(?i).*\\.(jpe?g|png|gif|webp)") ? PostKind.PHOTO : PostKind.TEXT;
    }
}
