package dev.rapport.plugin.youtube;

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

/** Comments as the scrapers at Apify and Bright Data give them, as CSV or JSON. */
final class ScrapedComments implements Family {

    private static final String FORMAT = "scraped-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Data set of YouTube comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Flat.any(head, YouTube.WRAPPERS, ScrapedComments::isComment), Claim.exact(FORMAT));
    }

    private static boolean isComment(Set<String> names) {
        boolean isApify = names.containsAll(Set.of("cid", "comment", "videoid"));
        boolean isBrightData =
                names.containsAll(Set.of("comment_id", "comment_text", "video_id")) && !names.contains("commenter_url");
        return isApify || isBrightData;
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(file, YouTube.WRAPPERS, ScrapedComments::isComment, reading, row -> comment(row, reading));
    }

    private static void comment(Flat row, Reading reading) {
        String id = row.first("cid", "comment_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has no id.", row.place());
            return;
        }
        reading.sink()
                .comment(Comment.of(YouTube.PLATFORM, id)
                        .postId(row.first("videoid", "video_id"))
                        .parentId(row.first("replytocid", "parent_comment_id"))
                        .author(row.first("author", "username", "user_channel"))
                        .text(row.first("comment", "comment_text"))
                        .time(row.time(reading, "publishedat", "date"))
                        .likes(row.count(reading, "votecount", "likes"))
                        .byCreator(row.flag("authorischannelowner"))
                        .build());
    }
}
