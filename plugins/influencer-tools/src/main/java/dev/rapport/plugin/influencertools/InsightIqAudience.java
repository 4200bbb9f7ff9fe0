package dev.rapport.plugin.influencertools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Moment;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import java.util.Map;
import java.util.OptionalDouble;

/** The audience of a report, in percent. */
final class InsightIqAudience {

    private InsightIqAudience() {}

    static void read(JsonNode audience, AccountRef ref, Moment asOf, Reading reading) {
        Shares ages = new Shares();
        Shares genders = new Shares();
        for (JsonNode cell : audience.path("gender_age_distribution")) {
            ages.add(Json.text(cell, "age_range"), percent(cell));
            genders.add(Tools.gender(Json.text(cell, "gender")), percent(cell));
        }
        Map<String, Double> countries = named(audience.path("countries"), "code");
        Map<String, Double> languages = named(audience.path("languages"), "code");
        OptionalDouble quality = Tools.number(audience.path("credibility_score"));
        if (ages.isEmpty() && countries.isEmpty() && languages.isEmpty() && quality.isEmpty()) {
            return;
        }
        reading.sink()
                .audience(AudienceSnapshot.of(ref)
                        .date(asOf)
                        .countries(countries)
                        .cities(named(audience.path("cities"), "name"))
                        .ages(ages.ofHundred())
                        .genders(genders.ofHundred())
                        .languages(languages)
                        .interests(named(audience.path("interests"), "name"))
                        .quality(quality.isPresent() && quality.getAsDouble() <= 1 ? quality : OptionalDouble.empty())
                        .build());
    }

    private static Map<String, Double> named(JsonNode list, String name) {
        Shares shares = new Shares();
        list.forEach(entry -> shares.add(Json.text(entry, name), percent(entry)));
        return shares.ofHundred();
    }

    private static double percent(JsonNode entry) {
        return entry.path("value").isNumber() ? entry.path("value").doubleValue() : -1;
    }
}
