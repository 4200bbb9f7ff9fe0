package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The insights of one post, by the platform's names. */
final class InsightValues {

    /** Best first: what the platform now calls views went by other names before. */
    private static final List<String> VIEWS =
            List.of("views", "plays", "ig_reels_aggregated_all_plays_count", "video_views", "impressions");

    private static final List<String> OTHERS = List.of("reach", "saved", "shares", "likes", "comments");

    private final Map<String, Count> values = new TreeMap<>();

    static InsightValues of(JsonNode metrics, String place, Reading reading) {
        InsightValues values = new InsightValues();
        int position = 0;
        for (JsonNode metric : metrics) {
            values.add(metric, place + "/" + position++, reading);
        }
        return values;
    }

    void add(JsonNode metric, String place, Reading reading) {
        String name = Json.text(metric, "name");
        JsonNode value = Json.first(metric, "values/0/value", "total_value/value");
        if (!name.isEmpty() && !value.isContainerNode()) {
            values.put(name, reading.count(metric, place, "values/0/value", "total_value/value"));
        }
    }

    Map<String, Count> values() {
        return values;
    }

    /** Whether any of them has a place in a post. */
    boolean hasAny() {
        return values.entrySet().stream()
                .anyMatch(entry -> entry.getValue().isKnown()
                        && (VIEWS.contains(entry.getKey()) || OTHERS.contains(entry.getKey())));
    }

    /** Sets what insights know and the post itself does not. */
    void fill(PostBuilder post, Reading reading) {
        known("reach").ifKnown(post::reach);
        known("saved").ifKnown(post::saves);
        known("shares").ifKnown(post::shares);
        known("likes").ifKnown(post::likes);
        known("comments").ifKnown(post::comments);
        for (String name : VIEWS) {
            Count views = values.getOrDefault(name, Count.unknown());
            if (views.isKnown()) {
                post.views(views);
                if (!name.equals("views")) {
                    reading.once(ReadIssue.info(
                            "views-by-another-name", "The views are what the platform calls " + name + ".", ""));
                }
                return;
            }
        }
    }

    private Known known(String name) {
        return new Known(values.getOrDefault(name, Count.unknown()));
    }

    private record Known(Count count) {
        void ifKnown(java.util.function.Consumer<Count> setter) {
            if (count.isKnown()) {
                setter.accept(count);
            }
        }
    }
}
