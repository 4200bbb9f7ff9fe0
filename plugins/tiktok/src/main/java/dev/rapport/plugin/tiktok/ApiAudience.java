package dev.rapport.plugin.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import java.util.Locale;
import java.util.Map;

/** The followers of a business account by country, city, age and gender. */
final class ApiAudience {

    private ApiAudience() {}

    static void read(JsonNode node, AccountRef ref, Reading reading) {
        Map<String, Double> countries = shares(node.path("audience_countries"), "country");
        Map<String, Double> cities = shares(node.path("audience_cities"), "city_name");
        Map<String, Double> ages = shares(node.path("audience_ages"), "age");
        Map<String, Double> genders = shares(node.path("audience_genders"), "gender");
        if (!(countries.isEmpty() && cities.isEmpty() && ages.isEmpty() && genders.isEmpty())) {
            reading.sink()
                    .audience(AudienceSnapshot.of(ref)
                            .countries(countries)
                            .cities(cities)
                            .ages(ages)
                            .genders(genders)
                            .build());
        }
    }

    private static Map<String, Double> shares(JsonNode list, String name) {
        Shares shares = new Shares();
        for (JsonNode part : list) {
            String label = Json.text(part, name);
            // The rest is no country, no city and no gender.
            if (!label.equalsIgnoreCase("others") && part.path("percentage").isNumber()) {
                double share = part.path("percentage").asDouble();
                shares.add(name.equals("gender") ? label.toLowerCase(Locale.ROOT) : label, share * 100);
            }
        }
        return shares.ofHundred();
    }
}
