package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Validation;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the block {@code validated:} of a pack. */
final class Validations {

    private static final List<String> NAMES =
            List.of("of", "platform", "followers-from", "followers-to", "accounts", "on", "grade");

    private Validations() {}

    static List<Validation> read(YamlMap map, Problems problems) {
        List<Validation> validations = new ArrayList<>();
        for (YamlValue item : map.get("validated").map(YamlValue::list).orElse(List.of())) {
            YamlMap entry = item.map();
            entry.allow(NAMES);
            try {
                validations.add(new Validation(
                        Validation.Of.valueOf(entry.text("of", "authenticity").toUpperCase(Locale.ROOT)),
                        entry.text("platform", ""),
                        whole(entry, "followers-from"),
                        whole(entry, "followers-to"),
                        whole(entry, "accounts"),
                        entry.text("on", ""),
                        entry.text("grade", "")));
            } catch (IllegalArgumentException | ArithmeticException e) {
                problems.error(
                        "bad-validation",
                        "The validation does not say on which accounts it was done.",
                        item.place(),
                        "Maybe {platform: instagram, followers-from: 5, followers-to: 4500, accounts: 839, on: \"...\", grade: A}.");
            }
        }
        return validations;
    }

    private static long whole(YamlMap entry, String name) {
        Optional<BigDecimal> number = entry.get(name).flatMap(YamlValue::decimal);
        return number.map(BigDecimal::longValueExact).orElse(-1L);
    }
}
