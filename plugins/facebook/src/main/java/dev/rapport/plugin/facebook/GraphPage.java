package dev.rapport.plugin.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.ArrayList;
import java.util.List;

/** A page. Its e-mails, phone and address are not read; what it says of its founding is not when the page was made. */
final class GraphPage {

    private GraphPage() {}

    static void read(JsonRecord record, GraphInsights insights, Reading reading) {
        JsonNode node = record.node();
        AccountRef page = Facebook.page(Json.text(node, "id"), Json.text(node, "username"));
        int position = 0;
        for (JsonNode insight : Json.at(node, "insights/data")) {
            insights.take(record.part(insight, "insights/data/" + position++));
        }
        if (!page.isNamed()) {
            reading.reject("no-id", "The page has neither id nor username.", record.place());
            return;
        }
        String verified = Json.text(node, "verification_status");
        reading.sink()
                .account(Account.of(page)
                        .name(Facebook.plain(Json.text(node, "name")))
                        .bio(Facebook.plain(Json.text(node, "about", "general_info", "description", "bio")))
                        // Who likes a page follows it; newer answers count followers themselves.
                        .followers(reading.count(
                                node, record.place(), "followers_count", "fan_count", "engagement/count", "likes"))
                        .verified(
                                verified.isEmpty()
                                        ? Json.flag(node, "is_verified")
                                        : Flag.of(!verified.equals("not_verified")))
                        .hasPicture(
                                Json.has(node, "picture/data/is_silhouette")
                                        ? Flag.of(!Json.flag(node, "picture/data/is_silhouette")
                                                .isYes())
                                        : Flag.UNKNOWN)
                        .category(Json.text(node, "category", "category_list/0/name"))
                        .country(Json.text(node, "location/country"))
                        .urls(urls(node))
                        .build());
    }

    private static List<String> urls(JsonNode node) {
        List<String> urls = new ArrayList<>();
        for (String url : Json.text(node, "website").split("\\s+")) {
            if (!url.isBlank()) {
                urls.add(url);
            }
        }
        return urls;
    }
}
