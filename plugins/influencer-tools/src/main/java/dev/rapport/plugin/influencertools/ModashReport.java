package dev.rapport.plugin.influencertools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Times;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** A report on one creator. Weights of the audience are fractions; ethnicity and named followers are passed over. */
final class ModashReport {

    private ModashReport() {}

    static void read(JsonRecord record, Reading reading) {
        JsonNode data = record.node().path("profile");
        String platform = Tools.platformOf(Json.text(data, "profile/url"));
        AccountRef ref = Modash.account(platform, data, record, reading, Tools.text(data, "bio", "description"));
        if (!ref.isNamed() || platform.isEmpty()) {
            return;
        }
        int position = 0;
        for (JsonNode month : data.path("statHistory")) {
            Count followers = reading.count(month, record.at("statHistory/" + position++), "followers");
            String name = Json.text(month, "month");
            if (followers.isKnown() && name.matches("\\d{4}-\\d{2}")) {
                reading.sink().followers(new FollowerCount(ref, Times.of(name + "-01"), followers));
            }
        }
        JsonNode audience = data.path("audience");
        if (audience.isObject()) {
            reading.sink().audience(audience(audience, ref));
        }
    }

    private static AudienceSnapshot audience(JsonNode node, AccountRef ref) {
        OptionalDouble quality = Tools.number(node.path("credibility"));
        Map<String, Double> genders = new TreeMap<>();
        weights(node.path("genders"), "code")
                .forEach((name, share) -> genders.merge(Tools.gender(name), share, Double::sum));
        return AudienceSnapshot.of(ref)
                .countries(upper(weights(node.path("geoCountries"), "code", "name")))
                .cities(weights(node.path("geoCities"), "name"))
                .ages(weights(node.path("ages"), "code"))
                .genders(genders)
                .languages(weights(node.path("languages"), "code", "name"))
                .interests(weights(node.path("interests"), "name"))
                .quality(quality.isPresent() && quality.getAsDouble() <= 1 ? quality : OptionalDouble.empty())
                .build();
    }

    private static Map<String, Double> weights(JsonNode list, String... names) {
        Map<String, Double> weights = new TreeMap<>();
        for (JsonNode entry : list) {
            OptionalDouble weight = Tools.number(entry.path("weight"));
            String name = Json.text(entry, names);
            if (!name.isEmpty() && weight.isPresent() && weight.getAsDouble() <= 1) {
                weights.put(name, weight.getAsDouble());
            }
        }
        return weights;
    }

    private static Map<String, Double> upper(Map<String, Double> countries) {
        Map<String, Double> upper = new TreeMap<>();
        countries.forEach((code, share) -> upper.put(code.length() == 2 ? code.toUpperCase(Locale.ROOT) : code, share));
        return upper;
    }
}
