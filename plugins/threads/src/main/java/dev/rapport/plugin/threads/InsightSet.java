package dev.rapport.plugin.threads;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The figures of one file of insights, gathered by the post or account that each names in its id. */
final class InsightSet {

    private static final Set<String> PLACEHOLDERS = Set.of("{user_id}", "{thread_id}", "{threads_user_id}", "string");

    private final Reading reading;
    private final Map<String, Map<String, Count>> posts = new LinkedHashMap<>();
    private final Map<String, Count> followers = new LinkedHashMap<>();
    private final Map<String, Map<String, Shares>> audiences = new LinkedHashMap<>();
    private boolean hasPeriods;

    InsightSet(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    void take(JsonRecord record) {
        JsonNode node = record.node();
        String name = Json.text(node, "name");
        String whose = Json.text(node, "id").split("/", 2)[0];
        if (name.equals("follower_demographics")) {
            demographics(node, whose);
        } else if (name.equals("followers_count")) {
            followers.put(whose, value(record));
        } else if (Json.text(node, "period").equals("lifetime")) {
            posts.computeIfAbsent(whose, post -> new LinkedHashMap<>()).put(name, value(record));
        } else {
            hasPeriods = true;
        }
    }

    void finish() {
        followers.forEach((account, count) ->
                reading.sink().account(Account.of(ref(account)).followers(count).build()));
        audiences.forEach(this::audience);
        posts.forEach(this::post);
        if (hasPeriods) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "figure-not-kept",
                            "Views, likes, replies, reposts and quotes of the account in a period belong to no post and"
                                    + " are not kept. Maybe export the insights of its posts.",
                            ""));
        }
    }

    private void post(String id, Map<String, Count> figures) {
        if (id.isEmpty()) {
            reading.reject("no-id", "The insights name no post.", "");
            return;
        }
        reading.sink()
                .post(Post.of(Threads.unnamed(), id)
                        .views(figures.getOrDefault("views", Count.unknown()))
                        .likes(figures.getOrDefault("likes", Count.unknown()))
                        .comments(figures.getOrDefault("replies", Count.unknown()))
                        // A share sends the post away, a repost shows it to the own followers: reposts are what others
                        // have.
                        .shares(figures.getOrDefault("reposts", Count.unknown()))
                        .build());
    }

    private void demographics(JsonNode node, String whose) {
        for (JsonNode breakdown : Json.at(node, "total_value/breakdowns")) {
            String dimension = Json.text(breakdown, "dimension_keys/0").toLowerCase(Locale.ROOT);
            Shares shares = audiences
                    .computeIfAbsent(whose, account -> new LinkedHashMap<>())
                    .computeIfAbsent(dimension, key -> new Shares());
            for (JsonNode result : breakdown.path("results")) {
                shares.add(
                        named(dimension, Json.text(result, "dimension_values/0")),
                        result.path("value").asDouble(-1));
            }
        }
    }

    private void audience(String account, Map<String, Shares> parts) {
        AudienceSnapshot snapshot = AudienceSnapshot.of(ref(account))
                .countries(of(parts, "country"))
                .cities(of(parts, "city"))
                .ages(of(parts, "age"))
                .genders(of(parts, "gender"))
                .build();
        reading.sink().audience(snapshot);
    }

    private static Map<String, Double> of(Map<String, Shares> parts, String dimension) {
        return parts.containsKey(dimension) ? parts.get(dimension).ofSum() : Map.of();
    }

    private static String named(String dimension, String value) {
        if (!dimension.equals("gender")) {
            return value;
        }
        return switch (value) {
            case "F" -> "female";
            case "M" -> "male";
            default -> "other";
        };
    }

    private static AccountRef ref(String id) {
        return PLACEHOLDERS.contains(id) ? Threads.unnamed() : AccountRef.of(Threads.PLATFORM, id, "");
    }

    private Count value(JsonRecord record) {
        JsonNode node = record.node();
        int last = Math.max(0, node.path("values").size() - 1);
        return reading.count(node, record.place(), "total_value/value", "values/" + last + "/value");
    }
}
