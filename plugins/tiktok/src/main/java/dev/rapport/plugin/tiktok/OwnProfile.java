package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountBuilder;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Unknowns;
import java.util.Locale;
import java.util.Optional;

/** The profile in the own export; birth date, e-mail and phone stand beside it and are not read. */
final class OwnProfile {

    private final Reading reading;
    private Optional<AccountBuilder> profile = Optional.empty();
    private Flag isPrivate = Flag.UNKNOWN;
    private Count stated = Count.unknown();
    private long fans;

    OwnProfile(Reading reading) {
        this.reading = reading;
    }

    void take(JsonRecord record) {
        JsonNode map = record.node();
        AccountRef ref = TikTok.account("", known(map, "userName"));
        if (ref.isNamed()) {
            reading.sink().owner(ref);
        }
        stated = reading.count(map, record.place(), "followerCount");
        profile = Optional.of(Account.of(ref)
                .name(known(map, "displayName"))
                .bio(known(map, "bioDescription").strip())
                .following(reading.count(map, record.place(), "followingCount"))
                .hasPicture(
                        map.has("profilePhoto")
                                ? Flag.of(!known(map, "profilePhoto").isEmpty())
                                : Flag.UNKNOWN)
                .country(known(map, "accountRegion").toUpperCase(Locale.ROOT))
                .urls(TikTok.urls(known(map, "instagramLink"), known(map, "youtubeLink"))));
    }

    void settings(JsonNode settings) {
        String said = Json.text(settings, "Private Account").toLowerCase(Locale.ROOT);
        if (said.equals("enabled") || said.equals("disabled")) {
            isPrivate = Flag.of(said.equals("enabled"));
        }
    }

    void fan() {
        fans++;
    }

    boolean isKnown() {
        return profile.isPresent() || fans > 0;
    }

    void finish() {
        if (isKnown()) {
            reading.sink()
                    .account(profile.orElseGet(() -> Account.of(TikTok.unnamed()))
                            .isPrivate(isPrivate)
                            .followers(stated.or(fans > 0 ? Count.exact(fans) : Count.unknown()))
                            .build());
        }
    }

    private static String known(JsonNode map, String field) {
        return Unknowns.known(Json.text(map, field));
    }
}
