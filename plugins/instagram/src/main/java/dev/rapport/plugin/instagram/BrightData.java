package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.COMMENTS;

import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shortcode;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bright Data's comments. Names are masked by the vendor; addresses of profiles are not. */
final class BrightData implements Family {

    private static final String FORMAT = "brightdata-comments";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Bright Data Instagram comments", COMMENTS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = head.hasColumns("comment_id", "comment_user", "comment_date")
                && (head.hasColumns("post_id") || head.hasColumns("post_url"));
        boolean isElsewhere =
                head.text().contains("facebook.com/") || head.text().contains("tiktok.com/");
        return Claims.when(fits && (head.text().contains("instagram.com/") || !isElsewhere), Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> comment(row, reading));
    }

    private static void comment(CsvRow row, Reading reading) {
        String id = row.get("comment_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no comment_id.", row.place());
            return;
        }
        String address = row.get("post_url");
        String post =
                row.get("post_id").isEmpty() ? Instagram.number("", Shortcode.ofAddress(address)) : row.get("post_id");
        String writer = profile(row.get("comment_user_url"));
        String creator = profile(row.get("url"));
        String time = row.get("comment_date");
        boolean isKnown = !writer.isEmpty() && !creator.isEmpty();
        reading.sink()
                .comment(Comment.of(Instagram.PLATFORM, id)
                        .postId(post)
                        .author(writer.isEmpty() ? row.get("comment_user") : writer)
                        .text(row.get("comment"))
                        .time(reading.settle(Times.of(time), time, row.place("comment_date"), "comment_date"))
                        .likes(reading.count(row, "likes_number"))
                        .byCreator(isKnown ? Flag.of(writer.equals(creator)) : Flag.UNKNOWN)
                        .build());
    }

    /** The handle in a profile's address, in the form in which two are the same; empty when it is another address. */
    private static String profile(String address) {
        String path = address.replaceFirst("^https?://(?:www\\.)?instagram\\.com/", "")
                .replaceFirst("[/?].*$", "");
        return path.equals(address) ? "" : path.toLowerCase(Locale.ROOT);
    }
}
