package dev.rapport.plugin.influencertools;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import dev.rapport.parsing.Truth;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phyllo's table of creators' posts for brands: whose, when, how far it reached, and whether it was declared as paid. */
final class PhylloPosts implements Family {

    private static final String FORMAT = "phyllo-posts";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Phyllo creator posts, CSV",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                REACH,
                PARTNERSHIP,
                FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.hasColumns("post_id", "handle", "platform", "disclosed_partnership", "followers_snapshot"),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Map<AccountRef, Account> newest = new LinkedHashMap<>();
        Map<AccountRef, String> days = new HashMap<>();
        Table.each(file, reading, row -> row(row, newest, days, reading));
        newest.values().forEach(sink::account);
        sink.issue(ReadIssue.info(
                "figure-not-kept",
                "Engagement is one sum of likes, comments and shares, its rate is of the reach, and the lift of sales is"
                        + " the vendor's estimate; they are not kept.",
                ""));
    }

    private static void row(
            CsvRow row, Map<AccountRef, Account> newest, Map<AccountRef, String> days, Reading reading) {
        String platform = Tools.platform(row.get("platform"));
        if (platform.isEmpty()
                || row.get("handle").isBlank()
                || row.get("post_id").isBlank()) {
            reading.reject("no-id", "The row names no platform, account or post.", row.place());
            return;
        }
        AccountRef account = AccountRef.of(platform, "", row.get("handle"));
        Moment time = reading.settle(Times.of(row.get("date")), row.get("date"), row.place("date"), "date");
        Count followers = reading.count(row, "followers_snapshot");
        // Rows stand in no order, and the followers are those of the day of the row.
        if (row.get("date").compareTo(days.getOrDefault(account, "")) >= 0) {
            days.put(account, row.get("date"));
            newest.put(
                    account,
                    Account.of(account)
                            .followers(followers)
                            .category(row.get("niche"))
                            .build());
        }
        if (followers.isKnown() && time.isKnown()) {
            reading.sink().followers(new FollowerCount(account, time, followers));
        }
        reading.sink()
                .post(Post.of(account, row.get("post_id"))
                        .time(time)
                        .reach(reading.count(row, "reach"))
                        .partnership(
                                switch (Truth.of(row.get("disclosed_partnership"))) {
                                    case YES -> PaidPartnership.DECLARED;
                                    case NO -> PaidPartnership.NONE;
                                    case UNKNOWN -> PaidPartnership.UNKNOWN;
                                })
                        .build());
    }
}
