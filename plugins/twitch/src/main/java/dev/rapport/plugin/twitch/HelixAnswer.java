package dev.rapport.plugin.twitch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.LinkedHashMap;
import java.util.Map;

/** One file of Helix records: each goes where its kind belongs, and lists of people become a number at the end. */
final class HelixAnswer {

    private final Reading reading;
    private final Map<AccountRef, Long> listed = new LinkedHashMap<>();
    private Count total = Count.unknown();
    private String list = "";

    HelixAnswer(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    void take(JsonRecord record) {
        JsonNode node = record.node();
        HelixKind kind = HelixKind.of(node);
        if (record.isEnvelope() && kind == HelixKind.OTHER) {
            envelope(record);
            return;
        }
        if (!record.isComplete()) {
            return;
        }
        switch (kind) {
            case USER -> user(record);
            case CHANNEL, SEARCHED_CHANNEL -> channel(record, kind);
            case VIDEO -> Videos.video(record, reading);
            case CLIP -> Videos.clip(record, reading);
            case STREAM -> Videos.stream(record, reading);
            case GOAL -> goal(record);
            case FOLLOWER -> listed("followers", AccountRef.unnamed(Twitch.PLATFORM));
            case LEGACY_FOLLOW -> listed("followers", Twitch.account(node, "to"));
            case FOLLOWED -> listed("following", AccountRef.unnamed(Twitch.PLATFORM));
            case SUBSCRIPTION -> listed("subscribers", Twitch.account(node, "broadcaster"));
            case SEGMENT -> listed("schedule", AccountRef.unnamed(Twitch.PLATFORM));
            default ->
                reading.reject("unknown-kind", "The record has no data of a creator that is known.", record.place());
        }
    }

    private void envelope(JsonRecord record) {
        JsonNode node = record.node();
        total = total.or(reading.count(node, record.place(), "total"));
        AccountRef broadcaster = Twitch.account(node, "broadcaster");
        if (broadcaster.isNamed() && record.isComplete()) {
            reading.sink()
                    .account(Account.of(broadcaster)
                            .name(Json.text(node, "broadcaster_name"))
                            .build());
        }
        if (!Json.text(node, "pagination/cursor").isEmpty()) {
            reading.once(ReadIssue.info(
                    "incomplete-pages",
                    "This is one page of several. Maybe import the next pages too.",
                    record.at("pagination/cursor")));
        }
    }

    private void user(JsonRecord record) {
        JsonNode node = record.node();
        String picture = Json.text(node, "profile_image_url");
        reading.sink()
                .account(Account.of(AccountRef.of(Twitch.PLATFORM, Json.text(node, "id"), Json.text(node, "login")))
                        .name(Json.text(node, "display_name"))
                        .bio(Json.text(node, "description"))
                        .verified(Flag.of(Json.text(node, "broadcaster_type").equals("partner")))
                        .hasPicture(
                                picture.isEmpty() ? Flag.UNKNOWN : Flag.of(!picture.contains("user-default-pictures")))
                        .created(reading.time(node, record.place(), "created_at"))
                        .build());
    }

    private void channel(JsonRecord record, HelixKind kind) {
        JsonNode node = record.node();
        AccountRef ref = kind == HelixKind.CHANNEL
                ? Twitch.account(node, "broadcaster")
                : AccountRef.of(Twitch.PLATFORM, Json.text(node, "id"), Json.text(node, "broadcaster_login"));
        reading.sink()
                .account(Account.of(ref)
                        .name(Json.text(node, "broadcaster_name", "display_name"))
                        .category(Json.text(node, "game_name"))
                        .build());
        if (Json.flag(node, "is_branded_content").isYes()) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "branded-content",
                            "The channel (" + ref
                                    + ") marks its present stream as paid (is_branded_content = true); the"
                                    + " answer has no post to keep it with.",
                            record.at("is_branded_content")));
        }
    }

    /** The goal of a channel shows how many followers it has today. */
    private void goal(JsonRecord record) {
        JsonNode node = record.node();
        boolean ofFollowers = Json.text(node, "type").equals("follower");
        reading.sink()
                .account(Account.of(Twitch.account(node, "broadcaster"))
                        .name(Json.text(node, "broadcaster_name"))
                        .followers(
                                ofFollowers ? reading.count(node, record.place(), "current_amount") : Count.unknown())
                        .build());
    }

    private void listed(String what, AccountRef whose) {
        list = what;
        listed.merge(whose, 1L, Long::sum);
    }

    /** Gives the length of the list to its owner: it is stated, or counted where it is whole. */
    void finish() {
        AccountRef owner = listed.size() == 1 ? listed.keySet().iterator().next() : AccountRef.unnamed(Twitch.PLATFORM);
        switch (list) {
            case "followers" -> {
                if (listed.size() == 1) {
                    reading.sink().account(Account.of(owner).followers(total).build());
                } else {
                    told("The follows of several channels have no number of followers.");
                }
            }
            case "following" ->
                reading.sink().account(Account.of(owner).following(total).build());
            case "subscribers" -> {
                reading.sink().account(Account.of(owner).build());
                told("Paying subscribers (total = " + total.value() + ") are no followers and are not kept.");
            }
            case "schedule" -> told("Planned streams are no posts yet and are not kept.");
            default -> {
                // The answer had records of their own.
            }
        }
    }

    private void told(String message) {
        reading.sink().issue(ReadIssue.info("figure-not-kept", message, ""));
    }
}
