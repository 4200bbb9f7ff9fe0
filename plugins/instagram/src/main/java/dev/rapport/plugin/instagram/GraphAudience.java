package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import dev.rapport.parsing.Times;
import java.util.Map;
import java.util.Set;

/** The followers of one account, gathered over the metrics of a file; the platform gives counts. */
final class GraphAudience {

    private static final Set<String> OLD_NAMES =
            Set.of("audience_city", "audience_country", "audience_gender_age", "audience_locale");

    private final AccountRef account;
    private final Shares countries = new Shares();
    private final Shares cities = new Shares();
    private final Shares ages = new Shares();
    private final Shares genders = new Shares();
    private final Shares languages = new Shares();
    private Moment date = Moment.unknown();

    GraphAudience(String accountId) {
        this.account = Instagram.account(accountId, "");
    }

    static boolean isOfFollowers(String metric) {
        return metric.equals("follower_demographics") || OLD_NAMES.contains(metric);
    }

    void add(JsonNode metric, String place, Reading reading) {
        Moment end = Times.of(Json.text(metric, "values/0/end_time"));
        date = end.isKnown() ? end : date;
        int position = 0;
        for (JsonNode breakdown : metric.path("total_value").path("breakdowns")) {
            breakdown(breakdown, place + "/total_value/breakdowns/" + position++, reading);
        }
        JsonNode old = Json.at(metric, "values/0/value");
        for (Map.Entry<String, JsonNode> entry : old.properties()) {
            long count = reading.count(old, place + "/values/0/value", entry.getKey())
                    .known()
                    .orElse(0);
            old(Json.text(metric, "name"), entry.getKey(), count);
        }
    }

    void give(ModelSink sink) {
        if (ages.isEmpty() && genders.isEmpty() && countries.isEmpty() && cities.isEmpty() && languages.isEmpty()) {
            return;
        }
        sink.audience(AudienceSnapshot.of(account)
                .date(date)
                .countries(countries.ofSum())
                .cities(cities.ofSum())
                .ages(ages.ofSum())
                .genders(genders.ofSum())
                .languages(languages.ofSum())
                .build());
    }

    private void breakdown(JsonNode breakdown, String place, Reading reading) {
        JsonNode keys = breakdown.path("dimension_keys");
        int row = 0;
        for (JsonNode result : breakdown.path("results")) {
            long count = reading.count(result, place + "/results/" + row++, "value")
                    .known()
                    .orElse(0);
            for (int i = 0; i < keys.size(); i++) {
                dimension(
                        Json.asText(keys.get(i)),
                        Json.asText(result.path("dimension_values").path(i)),
                        count);
            }
        }
    }

    private void dimension(String key, String value, long count) {
        switch (key) {
            case "age" -> ages.add(value, count);
            case "gender" -> genders.add(gender(value), count);
            case "country" -> countries.add(value, count);
            case "city" -> cities.add(value, count);
            case "locale" -> languages.add(value.replace('_', '-'), count);
            default -> {
                // media_product_type and the like say nothing about people
            }
        }
    }

    private void old(String metric, String key, long count) {
        switch (metric) {
            case "audience_country" -> dimension("country", key, count);
            case "audience_city" -> dimension("city", key, count);
            case "audience_locale" -> dimension("locale", key, count);
            default -> {
                int dot = key.indexOf('.');
                if (dot > 0) {
                    dimension("gender", key.substring(0, dot), count);
                    dimension("age", key.substring(dot + 1), count);
                }
            }
        }
    }

    private static String gender(String letter) {
        return switch (letter) {
            case "F" -> "female";
            case "M" -> "male";
            default -> "other";
        };
    }
}
