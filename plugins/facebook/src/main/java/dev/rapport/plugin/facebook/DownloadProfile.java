package dev.rapport.plugin.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Mojibake;
import dev.rapport.parsing.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The profile in an account's archive. E-mails, phones, birthday, family and places stand beside it and are passed over. */
final class DownloadProfile {

    private static final List<String> ROOTS = List.of("profile_v2", "profile");
    private static final Pattern NUMBERED = Pattern.compile("profile\\.php\\?id=(\\d+)");
    private static final Pattern NAMED = Pattern.compile("facebook\\.com/([A-Za-z0-9.]{2,})/?$");

    private DownloadProfile() {}

    static boolean isProfile(JsonNode root) {
        return ROOTS.stream().anyMatch(name -> root.path(name).path("name").has("full_name"));
    }

    static void read(JsonRecord record, Reading reading) {
        for (String name : ROOTS) {
            JsonNode profile = record.node().path(name);
            if (profile.isObject() && record.isComplete(profile)) {
                profile(profile, record.at(name), reading);
            }
        }
    }

    private static void profile(JsonNode profile, String place, Reading reading) {
        String address = Json.text(profile, "profile_uri");
        AccountRef account = Facebook.page(
                first(NUMBERED, address),
                Json.text(profile, "username").isEmpty()
                        ? first(NAMED, address).replace("profile.php", "")
                        : Json.text(profile, "username"));
        if (!account.isNamed()) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "account-unnamed",
                            "The profile has neither username nor profile_uri. Maybe import with --account facebook:name.",
                            place));
        } else {
            reading.sink().owner(account);
        }
        reading.sink()
                .account(Account.of(account)
                        .name(Mojibake.repair(Json.text(profile, "name/full_name")))
                        .bio(Mojibake.repair(Json.text(profile, "intro_bio/name", "intro_bio/text", "about_me")))
                        .created(reading.time(profile, place, "registration_timestamp"))
                        .urls(websites(profile))
                        .build());
    }

    private static List<String> websites(JsonNode profile) {
        List<String> websites = new ArrayList<>();
        for (JsonNode website : profile.path("websites")) {
            String address =
                    Json.asText(website).isEmpty() ? Json.text(website, "address", "url") : Json.asText(website);
            if (!address.isBlank()) {
                websites.add(address);
            }
        }
        return websites;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
