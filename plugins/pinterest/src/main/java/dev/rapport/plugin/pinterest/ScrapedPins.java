package dev.rapport.plugin.pinterest;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.PostKind;
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
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pins as the site itself and the scrapers at Apify give them, as CSV or JSON. */
final class ScrapedPins implements Family {

    private static final String FORMAT = "scraped-pins";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "Data set of Pinterest pins",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SAVES));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Flat.any(head, Pinterest.WRAPPERS, ScrapedPins::isPin), Claim.exact(FORMAT));
    }

    private static boolean isPin(Set<String> names) {
        boolean isReduced = names.containsAll(Set.of("pin_id", "owner", "board"));
        return isReduced
                || names.contains("pinner.username")
                        && (names.contains("repin_count")
                                || names.contains("comment_count")
                                || names.contains("aggregated_pin_data.aggregated_stats.saves"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> pinners = new HashSet<>();
        Flat.each(file, Pinterest.WRAPPERS, ScrapedPins::isPin, reading, row -> pin(row, pinners, reading));
    }

    private static void pin(Flat row, Set<AccountRef> pinners, Reading reading) {
        String id = row.first("id", "pin_id");
        if (id.isEmpty()) {
            reading.reject("no-id", "The record has no id of a pin.", row.place());
            return;
        }
        AccountRef pinner = Pinterest.account(row.get("pinner.id"), row.first("pinner.username", "owner"));
        if (pinner.isNamed() && pinners.add(pinner)) {
            reading.sink()
                    .account(Account.of(pinner)
                            .name(row.get("pinner.full_name"))
                            .followers(row.count(reading, "pinner.follower_count"))
                            .build());
        }
        reading.sink()
                .post(Pinterest.pin(
                                pinner,
                                id,
                                row.first("title", "grid_title", "closeup_unified_title"),
                                row.first("description", "closeup_unified_description"))
                        .kind(
                                row.flag("is_video").isYes()
                                                || !row.get("video_url").isEmpty()
                                        ? PostKind.VIDEO
                                        : PostKind.PHOTO)
                        .time(row.time(reading, "created_at"))
                        .likes(row.count(reading, "total_reaction_count", "reaction_counts.1"))
                        .comments(row.count(reading, "aggregated_pin_data.comment_count", "comment_count"))
                        .saves(row.count(
                                reading, "aggregated_pin_data.aggregated_stats.saves", "save_count", "repin_count"))
                        // What was saved from somebody else is not the pinner's picture.
                        .role(
                                row.first("via_pinner.username", "origin_pinner.username")
                                                .isEmpty()
                                        ? PostRole.ORIGINAL
                                        : PostRole.REPOST)
                        .build());
    }
}
