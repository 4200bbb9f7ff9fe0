package dev.rapport.plugin.x;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Replies;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** X Premium's analytics by post and by day, and the export that went before it. */
final class Analytics implements Family {

    private static final String CONTENT = "analytics-content";
    private static final String DAYS = "analytics-days";
    private static final Set<String> NONE = Set.of();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(
                        CONTENT,
                        "X analytics by post",
                        PROFILE,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        SAVES,
                        VIEWS),
                ReaderFormat.of(DAYS, "X analytics by day"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isNew = head.hasColumns("post id", "impressions", "reposts")
                && (head.columns().contains("post link") || head.columns().contains("post text"));
        boolean isOld = head.hasColumns("tweet id", "tweet permalink", "impressions");
        if (isNew || isOld) {
            return Optional.of(Claim.exact(CONTENT));
        }
        boolean isDays = head.hasColumns("date", "impressions")
                && (head.hasColumns("new follows") || head.hasColumns("tweets published"));
        return Claims.when(isDays && !head.hasColumns("post id"), Claim.exact(DAYS));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        if (format.equals(DAYS)) {
            days(file, reading);
            return;
        }
        Set<String> owners = new HashSet<>();
        Flat.each(file, NONE, names -> false, reading, row -> post(row, owners, reading));
    }

    private static void post(Flat row, Set<String> owners, Reading reading) {
        StatusAddress address = StatusAddress.of(row.first("Post Link", "Tweet permalink"));
        String stated = row.first("Post id", "Tweet id");
        // Excel makes 1.23457E+18 of an id; the address keeps it.
        String id = address.id().isEmpty() ? stated : address.id();
        if (!X.isId(id)) {
            reading.reject("no-id", "The row's id (" + stated + ") is none, and no address has it.", row.place());
            return;
        }
        AccountRef ref = X.account("", address.handle());
        if (ref.isNamed() && owners.add(ref.handleKey())) {
            reading.sink().account(Account.of(ref).build());
            if (owners.size() == 1) {
                reading.sink().owner(ref);
            }
        }
        String text = row.first("Post text", "Tweet text");
        boolean isReply = X.isReply(text);
        PostBuilder post = X.post(ref, id, text)
                .time(XTimes.orOfId(row.first("time", "Date"), id, row.place(), reading))
                .role(X.isRetweet(text) ? PostRole.REPOST : Replies.role(isReply, false, reading, row.place()))
                .likes(count(row, reading, "Likes"))
                .comments(count(row, reading, "Replies"))
                .shares(count(row, reading, "Reposts", "Retweets"))
                .saves(count(row, reading, "Bookmarks"))
                .views(count(row, reading, "Impressions"));
        reading.sink().post(post.build());
    }

    private static Count count(Flat row, Reading reading, String... names) {
        return row.count(reading, names);
    }

    private static void days(ExportFile file, Reading reading) throws IOException {
        long[] sums = {0, 0, 0, 0};
        Flat.each(file, NONE, names -> false, reading, row -> {
            sums[0]++;
            sums[1] += Math.max(0, row.count(reading, "Impressions").value());
            sums[2] += Math.max(0, row.count(reading, "New follows", "follows").value());
            sums[3] += Math.max(0, row.count(reading, "Unfollows").value());
        });
        Told.figureNotKept(
                reading,
                "The " + sums[0] + " days are figures of the whole account (impressions " + sums[1] + ", new follows "
                        + sums[2] + ", unfollows " + sums[3]
                        + "): changes, and not how many follow it. Maybe export the analytics by post, too.");
    }
}
