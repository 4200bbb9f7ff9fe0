package dev.rapport.plugin.facebook;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
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

/** Public collections of posts of pages with reactions in columns, and their table of pages. */
final class PostTable implements Family {

    private static final String FORMAT = "post-table";
    private static final String NAMES = "page-names";
    private static final Set<String> WRAPPERS = Set.of("data", "results", "posts");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(
                        FORMAT, "Table of Facebook posts", POSTS, POST_TIME, CAPTION, LIKES, COMMENT_COUNT, SHARES),
                ReaderFormat.of(NAMES, "Table of Facebook pages", PROFILE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (Flat.any(head, WRAPPERS, PostTable::isPost)) {
            return Optional.of(Claim.exact(FORMAT));
        }
        return Claims.when(
                head.hasColumns("page_name", "page_id") && head.columns().size() <= 4, Claim.shape(NAMES));
    }

    private static boolean isPost(Set<String> names) {
        boolean hasReactions = names.contains("react_like")
                || names.contains("react_angry")
                || names.contains("num_reactions")
                || names.contains("status_id") && names.contains("num_loves");
        return hasReactions && (names.contains("post_id") || names.contains("status_id") || names.contains("id"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        if (format.equals(NAMES)) {
            Flat.each(file, WRAPPERS, names -> false, reading, row -> {
                AccountRef page = Facebook.page(row.get("page_id"), "");
                if (page.isNamed()) {
                    reading.sink()
                            .account(Account.of(page).name(row.get("page_name")).build());
                }
            });
            return;
        }
        Flat.each(file, WRAPPERS, PostTable::isPost, reading, row -> post(row, reading));
    }

    private static void post(Flat row, Reading reading) {
        String id = row.first("post_id", "status_id", "id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no post_id.", row.place());
            return;
        }
        String page = row.first("page_id", "from_id");
        reading.sink()
                .post(Facebook.post(
                                Facebook.page(page.isEmpty() ? Facebook.pageOf(id) : page, ""),
                                id,
                                row.first("message", "status_message", "text"))
                        .time(row.time(reading, "created_time", "status_published", "date"))
                        .kind(GraphPost.kindOf(row.first("status_type", "type", "post_type"), ""))
                        .likes(reactions(row, reading))
                        .comments(row.count(reading, "comments", "num_comments", "comment_count"))
                        .shares(row.count(reading, "shares", "num_shares", "share_count"))
                        .permalink(row.first("permalink_url", "permalink", "url"))
                        .build());
    }

    private static Count reactions(Flat row, Reading reading) {
        Count total = row.count(reading, "num_reactions", "reactions");
        long sum = 0;
        boolean isKnown = false;
        for (String kind : List.of("like", "love", "wow", "haha", "sad", "angry", "care", "thankful")) {
            Count count = row.count(reading, "react_" + kind);
            isKnown |= count.isKnown();
            sum += Math.max(0, count.value());
        }
        return total.or(isKnown ? Count.exact(sum) : Count.unknown());
    }
}
