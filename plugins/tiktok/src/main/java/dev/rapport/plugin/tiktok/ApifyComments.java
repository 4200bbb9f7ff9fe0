package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.COMMENTS;

import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Comments as the scraper at Apify gives them, as CSV or JSON. */
final class ApifyComments implements Family {

    private static final String FORMAT = "apify-comments";

    /** What is read of a record of JSON. */
    private static final Fields FIELDS = Fields.flat(
            "text",
            "diggcount",
            "cid",
            "videoweburl",
            "submittedVideoUrl",
            "uniqueId",
            "repliesToId",
            "uid",
            "createTimeISO",
            "createTime");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Apify TikTok comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Flat.any(head, TikTok.WRAPPERS, ApifyComments::isComment), Claim.exact(FORMAT));
    }

    private static boolean isComment(Set<String> names) {
        return names.containsAll(Set.of("text", "diggcount", "cid")) && names.contains("videoweburl");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(file, TikTok.WRAPPERS, FIELDS, ApifyComments::isComment, reading, row -> comment(row, reading));
    }

    private static void comment(Flat row, Reading reading) {
        String id = row.get("cid");
        if (id.isEmpty()) {
            reading.reject("no-id", "The comment has no cid.", row.place());
            return;
        }
        VideoAddress video = VideoAddress.of(row.first("videoWebUrl", "submittedVideoUrl"));
        String writer = row.get("uniqueId");
        boolean isKnown = !writer.isEmpty() && !video.handle().isEmpty();
        reading.sink()
                .comment(Comment.of(TikTok.PLATFORM, id)
                        .postId(video.id())
                        .parentId(row.get("repliesToId"))
                        .author(writer.isEmpty() ? row.get("uid") : writer)
                        .text(row.get("text"))
                        .time(row.time(reading, "createTimeISO", "createTime"))
                        .likes(row.count(reading, "diggCount"))
                        .byCreator(isKnown ? Flag.of(writer.equalsIgnoreCase(video.handle())) : Flag.UNKNOWN)
                        .build());
    }
}
