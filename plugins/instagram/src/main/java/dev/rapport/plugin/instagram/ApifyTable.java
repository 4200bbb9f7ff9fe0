package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.FOLLOWERS;
import static dev.rapport.api.plugin.ReaderCapability.PROFILE;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Apify's data sets as CSV: the same fields, with lists spread over columns such as {@code hashtags/0}. */
final class ApifyTable implements Family {

    private static final String FORMAT = "apify-csv";
    private static final List<String> FIELDS = List.of(
            "id",
            "shortCode",
            "url",
            "inputUrl",
            "type",
            "productType",
            "caption",
            "timestamp",
            "ownerUsername",
            "ownerId",
            "likesCount",
            "commentsCount",
            "videoViewCount",
            "videoPlayCount",
            "videoDuration",
            "isCommentsDisabled",
            "commentsDisabled",
            "isSponsored",
            "paidPartnership",
            "isAdvertisement",
            "queryUsername",
            "error",
            "errorDescription",
            "username",
            "fullName",
            "biography",
            "followersCount",
            "followsCount",
            "postsCount",
            "verified",
            "private",
            "businessCategoryName",
            "externalUrl",
            "profilePicUrl",
            "text",
            "postId",
            "postUrl",
            "commentUrl");
    private static final int LONGEST_LIST = 60;

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                new ReaderFormat(FORMAT, "Apify Instagram data set as CSV", Gives.publicPostsAnd(PROFILE, FOLLOWERS)));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isPosts = (head.hasColumns("shortcode") || head.hasColumns("url", "ownerusername"))
                && (head.hasColumns("likescount") || head.hasColumns("commentscount"));
        boolean isProfiles = head.hasColumns("username", "followerscount")
                && (head.hasColumns("postscount") || head.hasColumns("followscount"));
        boolean isComments = head.hasColumns("ownerusername", "text", "timestamp")
                && (head.hasColumns("postid") || head.hasColumns("posturl") || head.hasColumns("commenturl"));
        return Claims.when(isPosts || isProfiles || isComments, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> Apify.any(JsonRecord.whole(record(row), row.place()), reading));
    }

    private static ObjectNode record(CsvRow row) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (String field : FIELDS) {
            String cell = row.get(field);
            if (!cell.isEmpty()) {
                record.put(field, cell);
            }
        }
        list(row, record, "hashtags");
        list(row, record, "mentions");
        return record;
    }

    private static void list(CsvRow row, ObjectNode record, String name) {
        ArrayNode list = record.putArray(name);
        for (int i = 0; i < LONGEST_LIST && row.has(name + "/" + i); i++) {
            if (!row.get(name + "/" + i).isEmpty()) {
                list.add(row.get(name + "/" + i));
            }
        }
    }
}
