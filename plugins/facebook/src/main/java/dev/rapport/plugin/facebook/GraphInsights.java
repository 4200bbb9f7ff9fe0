package dev.rapport.plugin.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Insights of a page: countries, cities, ages and fans by day are kept, figures of single days are told. */
final class GraphInsights {

    private final Reading reading;
    private final Set<String> told = new LinkedHashSet<>();

    GraphInsights(Reading reading) {
        this.reading = reading;
    }

    void take(JsonRecord record) {
        JsonNode node = record.node();
        String name = Json.text(node, "name");
        // 123456/insights/page_fans/day
        String id = Json.text(node, "id").replaceFirst("/.*", "");
        AccountRef page = Facebook.page(id.contains("_") ? "" : id, "");
        JsonNode values = node.path("values");
        JsonNode last = values.path(values.size() - 1);
        switch (name) {
            case "page_fans_country", "page_follows_country" -> audience(page, last, "country");
            case "page_fans_city", "page_follows_city" -> audience(page, last, "city");
            case "page_fans_gender_age" -> genderAge(page, last);
            case "page_fans", "page_follows" -> fans(record, page, values);
            default -> told.add(name);
        }
    }

    private void fans(JsonRecord record, AccountRef page, JsonNode values) {
        int position = 0;
        for (JsonNode value : values) {
            String place = record.at("values/" + position++);
            Count fans = reading.count(value, place, "value");
            Moment time = reading.time(value, place, "end_time");
            if (fans.isKnown() && time.isKnown()) {
                reading.sink().followers(new FollowerCount(page, time, fans));
            }
        }
    }

    private void audience(AccountRef page, JsonNode value, String kind) {
        Shares shares = new Shares();
        value.path("value")
                .properties()
                .forEach(entry -> shares.add(entry.getKey(), entry.getValue().asDouble(-1)));
        Map<String, Double> known = shares.ofSum();
        give(
                page,
                value,
                kind.equals("country") ? known : Map.of(),
                kind.equals("city") ? known : Map.of(),
                Map.of(),
                Map.of());
    }

    /** Keys such as F.25-34. */
    private void genderAge(AccountRef page, JsonNode value) {
        Shares ages = new Shares();
        Shares genders = new Shares();
        value.path("value").properties().forEach(entry -> {
            String[] parts = entry.getKey().split("\\.", 2);
            double number = entry.getValue().asDouble(-1);
            genders.add(parts[0].equals("F") ? "female" : parts[0].equals("M") ? "male" : "other", number);
            ages.add(parts.length > 1 ? parts[1] : "", number);
        });
        give(page, value, Map.of(), Map.of(), ages.ofSum(), genders.ofSum());
    }

    private void give(
            AccountRef page,
            JsonNode value,
            Map<String, Double> countries,
            Map<String, Double> cities,
            Map<String, Double> ages,
            Map<String, Double> genders) {
        if (countries.isEmpty() && cities.isEmpty() && ages.isEmpty()) {
            return;
        }
        reading.sink()
                .audience(AudienceSnapshot.of(page)
                        .date(reading.time(value, "", "end_time"))
                        .countries(countries)
                        .cities(cities)
                        .ages(ages)
                        .genders(genders)
                        .build());
    }

    void finish() {
        if (!told.isEmpty()) {
            Facebook.figureNotKept(
                    reading,
                    "The insights " + told.stream().limit(6).toList() + " of " + told.size()
                            + " kinds are figures of the page by day, which the model has no place for.");
        }
    }
}
