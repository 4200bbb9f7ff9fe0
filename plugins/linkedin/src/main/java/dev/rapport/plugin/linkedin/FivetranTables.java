package dev.rapport.plugin.linkedin;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.PostKind;
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

/** Fivetran's tables of pages. Texts are hashes there; which post a line of figures belongs to is in its URN. */
final class FivetranTables implements Family {

    private static final String STATISTICS = "fivetran-statistics";
    private static final String POSTS_FORMAT = "fivetran-posts";
    private static final String OTHERS = "fivetran-links";
    private static final Set<String> NONE = Set.of();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(
                        STATISTICS,
                        "Fivetran LinkedIn share statistics",
                        POSTS,
                        POST_TIME,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        VIEWS),
                ReaderFormat.of(POSTS_FORMAT, "Fivetran LinkedIn posts", POSTS, POST_TIME),
                ReaderFormat.of(OTHERS, "Fivetran LinkedIn organizations and links"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (head.hasColumns("_share_entity_urn", "impression_count")) {
            return Optional.of(Claim.exact(STATISTICS));
        }
        if (head.hasColumns("id", "lifecycle_state", "visibility", "author")
                || head.hasColumns("post_id", "_fivetran_id", "carousel_id")) {
            return Optional.of(Claim.exact(POSTS_FORMAT));
        }
        boolean isOther = head.hasColumns("ugc_post_id", "_fivetran_synced")
                || head.hasColumns("organization_type", "_fivetran_synced");
        return Claims.when(isOther, Claim.exact(OTHERS));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        long[] rows = {0};
        Flat.each(file, NONE, names -> false, reading, row -> {
            rows[0]++;
            switch (format) {
                case STATISTICS -> statistics(row, reading);
                case POSTS_FORMAT -> post(row, reading);
                default -> {
                    // counted
                }
            }
        });
        if (format.equals(OTHERS)) {
            LinkedIn.figureNotKept(
                    reading,
                    "The " + rows[0]
                            + " rows join tables to each other, or describe an organization in hashes; there is nothing to keep.");
        }
    }

    private static void statistics(Flat row, Reading reading) {
        Optional<PostUrn> urn = PostUrn.of(row.get("_share_entity_urn"));
        if (urn.isEmpty()) {
            return;
        }
        reading.sink()
                .post(LinkedIn.post(LinkedIn.organization(row.get("_organization_entity_urn"), ""), urn.get(), "")
                        .likes(row.count(reading, "like_count"))
                        .comments(row.count(reading, "comment_count"))
                        .shares(row.count(reading, "share_count"))
                        .views(row.count(reading, "impression_count"))
                        .build());
    }

    private static void post(Flat row, Reading reading) {
        Optional<PostUrn> urn = PostUrn.of(row.first("post_id", "id"));
        if (urn.isEmpty()) {
            reading.reject("no-id", "The row names no post.", row.place());
            return;
        }
        String state = row.get("lifecycle_state");
        if (!state.isEmpty() && !state.equals("PUBLISHED")) {
            return;
        }
        String created = row.first("first_published_at", "created_time");
        reading.sink()
                .post(LinkedIn.post(LinkedIn.organization(row.get("author"), ""), urn.get(), "")
                        .time(
                                created.isEmpty()
                                        ? urn.get().time()
                                        : row.time(reading, "first_published_at", "created_time"))
                        .kind(kind(row.get("type")))
                        .build());
    }

    private static PostKind kind(String type) {
        return switch (type) {
            case "multi_image", "carousel" -> PostKind.CAROUSEL;
            case "image" -> PostKind.PHOTO;
            case "video" -> PostKind.VIDEO;
            case "article", "poll", "text" -> PostKind.TEXT;
            default -> PostKind.UNKNOWN;
        };
    }
}
