package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A profile of an Apify data set. */
final class ApifyProfile {

    private ApifyProfile() {}

    static AccountRef read(JsonRecord record, Reading reading) {
        JsonNode node = record.node();
        AccountRef ref = Instagram.account(Json.text(node, "id"), Json.text(node, "username"));
        Set<String> urls = new LinkedHashSet<>();
        urls.add(Json.text(node, "externalUrl"));
        node.path("externalUrls").forEach(link -> urls.add(Json.text(link, "url")));
        urls.remove("");
        if (ref.isNamed()) {
            reading.sink()
                    .account(Account.of(ref)
                            .name(Json.text(node, "fullName"))
                            .bio(Json.text(node, "biography"))
                            .followers(reading.count(node, record.place(), "followersCount"))
                            .following(reading.count(node, record.place(), "followsCount"))
                            .posts(reading.count(node, record.place(), "postsCount"))
                            .verified(Json.flag(node, "verified", "isVerified"))
                            .isPrivate(Json.flag(node, "private", "isPrivate"))
                            .hasPicture(
                                    Instagram.hasText(node, "profilePicUrl", "profilePicUrlHD")
                                            ? Flag.YES
                                            : Flag.UNKNOWN)
                            .category(Json.text(node, "businessCategoryName"))
                            .urls(List.copyOf(urls))
                            .build());
        }
        return ref;
    }
}
