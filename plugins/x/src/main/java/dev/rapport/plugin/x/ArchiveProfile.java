package dev.rapport.plugin.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.List;

/** Who the archive is of. The e-mail beside the name is not read. */
final class ArchiveProfile {

    private ArchiveProfile() {}

    static void read(String name, JsonRecord record, Reading reading) {
        switch (name) {
            case "account" -> account(record, reading);
            case "profile" -> profile(record.node().path("profile"), reading);
            case "verified" -> verified(record.node().path("verified"), reading);
            case "user_details" -> userDetails(record, reading);
            default -> manifest(record.node().path("userInfo"), reading);
        }
    }

    private static void account(JsonRecord record, Reading reading) {
        JsonNode account = record.node().path("account");
        AccountRef ref = X.account(Json.text(account, "accountId"), Json.text(account, "username"));
        if (ref.isNamed()) {
            reading.sink().owner(ref);
            reading.sink()
                    .account(Account.of(ref)
                            .name(Json.text(account, "accountDisplayName"))
                            .created(reading.time(account, record.at("account"), "createdAt"))
                            .build());
        }
    }

    private static void manifest(JsonNode user, Reading reading) {
        AccountRef ref = X.account(Json.text(user, "accountId"), Json.text(user, "userName"));
        if (ref.isNamed()) {
            reading.sink().owner(ref);
            reading.sink()
                    .account(
                            Account.of(ref).name(Json.text(user, "displayName")).build());
        }
    }

    /** All that the archives until 2018 say of their owner, in one place. */
    private static void userDetails(JsonRecord record, Reading reading) {
        JsonNode user = record.node();
        AccountRef ref = X.account(Json.text(user, "id"), Json.text(user, "screen_name"));
        if (ref.isNamed()) {
            reading.sink().owner(ref);
            reading.sink()
                    .account(Account.of(ref)
                            .name(Json.text(user, "full_name"))
                            .bio(HtmlText.unescape(Json.text(user, "bio")).strip())
                            .created(reading.time(user, record.place(), "created_at"))
                            .build());
        }
    }

    private static void profile(JsonNode profile, Reading reading) {
        String website = Json.text(profile, "description/website");
        String avatar = Json.text(profile, "avatarMediaUrl");
        reading.sink()
                .account(Account.of(X.unnamed())
                        .bio(HtmlText.unescape(Json.text(profile, "description/bio"))
                                .strip())
                        .urls(website.isBlank() ? List.of() : List.of(website))
                        .hasPicture(
                                profile.has("avatarMediaUrl")
                                        ? Flag.of(!avatar.isBlank() && !avatar.contains("default_profile"))
                                        : Flag.UNKNOWN)
                        .build());
    }

    private static void verified(JsonNode verified, Reading reading) {
        reading.sink()
                .account(Account.of(X.account(Json.text(verified, "accountId"), ""))
                        .verified(Json.flag(verified, "verified"))
                        .build());
    }
}
