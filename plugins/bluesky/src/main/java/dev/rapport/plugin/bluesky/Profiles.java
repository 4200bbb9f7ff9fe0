package dev.rapport.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountBuilder;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Profiles; those beside posts are given once each. */
final class Profiles {

    private static final int REMEMBERED = 10_000;

    private final Reading reading;
    private final Set<AccountRef> named = new HashSet<>();

    Profiles(Reading reading) {
        this.reading = reading;
    }

    /** The author of a post, with what stands beside it. */
    AccountRef author(JsonNode author, String uri) {
        AccountRef ref = Bluesky.author(author, uri);
        if (ref.isNamed() && !Json.text(author, "handle").isEmpty() && named.add(ref)) {
            reading.sink().account(profile(author, ref, "").build());
        }
        if (named.size() > REMEMBERED) {
            // Told twice is no harm; a memory that grows with the file is.
            named.clear();
        }
        return ref;
    }

    void give(JsonNode node, String place) {
        reading.sink().account(profile(node, Bluesky.author(node, ""), place).build());
    }

    /** The subject of a list of followers, or of those that it follows. */
    void subject(JsonNode node, String place, Count followers, Count following) {
        reading.sink()
                .account(profile(node, Bluesky.author(node, ""), place)
                        .followers(reading.count(node, place, "followersCount").or(followers))
                        .following(reading.count(node, place, "followsCount").or(following))
                        .build());
    }

    /** A profile as its owner wrote it. */
    void written(JsonNode record, AccountRef ref) {
        reading.sink()
                .account(Account.of(ref)
                        .name(Json.text(record, "displayName"))
                        .bio(Json.text(record, "description"))
                        .hasPicture(Flag.of(record.path("avatar").isObject()))
                        .created(reading.time(record, "", "createdAt"))
                        .urls(website(record))
                        .build());
    }

    private AccountBuilder profile(JsonNode node, AccountRef ref, String place) {
        boolean hasPicture = !Json.text(node, "avatar").isEmpty();
        return Account.of(ref)
                .name(Json.text(node, "displayName"))
                .bio(Json.text(node, "description"))
                .followers(reading.count(node, place, "followersCount"))
                .following(reading.count(node, place, "followsCount"))
                .posts(reading.count(node, place, "postsCount"))
                .verified(verified(node.path("verification")))
                // Only the full profile would show a picture that is there.
                .hasPicture(hasPicture ? Flag.YES : node.has("followersCount") ? Flag.NO : Flag.UNKNOWN)
                .created(reading.time(node, place, "createdAt"))
                .urls(website(node));
    }

    private static List<String> website(JsonNode node) {
        String website = Json.text(node, "website");
        return website.isEmpty() ? List.of() : List.of(website);
    }

    private static Flag verified(JsonNode verification) {
        if (!verification.isObject()) {
            return Flag.UNKNOWN;
        }
        return Flag.of(Json.text(verification, "verifiedStatus").equals("valid")
                || Json.text(verification, "trustedVerifierStatus").equals("valid"));
    }
}
