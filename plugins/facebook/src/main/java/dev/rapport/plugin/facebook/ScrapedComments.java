package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.COMMENTS;

import dev.rapport.api.model.Comment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comments as the scrapers at Apify give them, as CSV or JSON. */
final class ScrapedComments implements Family {

    private static final String FORMAT = "apify-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Apify data set of Facebook comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Flat.any(head, ScrapedPosts.WRAPPERS, ScrapedComments::isComment), Claim.exact(FORMAT));
    }

    private static boolean isComment(Set<String> names) {
        return names.contains("commenturl") && names.contains("facebookurl") && names.contains("text");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(
                file,
                ScrapedPosts.WRAPPERS,
                ScrapedPosts.FIELDS,
                ScrapedComments::isComment,
                reading,
                row -> comment(row, reading));
    }

    private static void comment(Flat row, Reading reading) {
        String id = row.first("id", "commenturl");
        if (id.isEmpty()) {
            ScrapedPages.rejectWithoutId(row, reading);
            return;
        }
        reading.sink()
                .comment(Comment.of(Facebook.PLATFORM, id)
                        .postId(row.first("postid", "facebookid"))
                        .parentId(row.first("replytocommentid", "parentcommentid"))
                        .author(row.first("profileid", "profilename"))
                        .text(Facebook.plain(row.get("text")))
                        .time(row.time(reading, "date", "timestamp"))
                        .likes(row.count(reading, "likescount"))
                        .build());
    }
}
