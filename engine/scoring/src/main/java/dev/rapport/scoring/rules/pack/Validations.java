package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Validation;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the block {@code validated:} of a pack. */
final class Validations {

    private static final List<String> NAMES =
            List.of("of", "platform", "followers-from", "followers-to", "accounts", "on", "grade");

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Validations() {}

    static List<Validation> read(YamlMap map, Problems problems) {
        List<Validation> validations = new ArrayList<>();
        for (YamlValue item : map.get("validated").map(YamlValue::list).orElse(List.of())) {
            YamlMap entry = item.map();
            if (!item.isMap()) {
                continue;
            }
            entry.allow(NAMES);
            entry.warnEmpty(List.of("of", "platform", "on", "grade"));
            Evidence.printed(entry, List.of("on"), problems);
            String platform = entry.text("platform", "");
            if (!platform.isEmpty() && !PlatformName.known().contains(platform)) {
                problems.warning(
                        "unknown-platform",
                        "No account is on the platform (" + platform + ").",
                        entry.get("platform").map(YamlValue::place).orElse(item.place()),
                        PlatformName.of(platform)
                                .map(meant -> "Maybe " + meant + ".")
                                .orElseGet(() -> PlatformName.hint(platform, List.of())));
            }
            Grade.check(entry.text("grade", ""), entry.placeOf("grade"), problems);
            if (entry.lacks(List.of("followers-from", "followers-to", "accounts"))) {
                continue;
            }
            if (isTold(entry, problems)) {
                // All that is wrong with it is told at once.
                List.of("followers-from", "followers-to", "accounts")
                        .forEach(name -> entry.get(name).ifPresent(YamlValue::decimal));
                continue;
            }
            try {
                validations.add(new Validation(
                        Validation.Of.valueOf(entry.text("of", "authenticity").toUpperCase(Locale.ROOT)),
                        platform,
                        whole(entry, "followers-from"),
                        whole(entry, "followers-to"),
                        whole(entry, "accounts"),
                        entry.text("on", ""),
                        entry.text("grade", "")));
            } catch (Unreadable told) {
                continue;
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

    /** Whether what is wrong can be named: a kind that there is not, or a range that ends before it begins. */
    private static boolean isTold(YamlMap entry, Problems problems) {
        String of = entry.text("of", "authenticity").toUpperCase(Locale.ROOT);
        List<String> kinds =
                Arrays.stream(Validation.Of.values()).map(Validation.Of::name).toList();
        if (!kinds.contains(of)) {
            problems.error(
                    "bad-validation",
                    "The kind of validation (" + entry.text("of", "") + ") does not exist.",
                    entry.placeOf("of"),
                    DidYouMean.hint(of, kinds, "Maybe authenticity or forecast.")
                            .toLowerCase(Locale.ROOT)
                            .replaceFirst("^maybe", "Maybe"));
            return true;
        }
        Optional<BigDecimal> from = number(entry, "followers-from");
        Optional<BigDecimal> to = number(entry, "followers-to");
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
            problems.error(
                    "bad-validation",
                    "The followers end (" + to.get().toPlainString() + ") before they begin ("
                            + from.get().toPlainString() + ").",
                    entry.placeOf("followers-to"),
                    "Maybe the two are swapped.");
            return true;
        }
        return false;
    }

    /** Without a word where it is none: that is told where it is used. */
    private static Optional<BigDecimal> number(YamlMap entry, String name) {
        return entry.get(name)
                .filter(value -> !value.isMap() && !value.isList())
                .flatMap(value -> WrittenNumber.parse(value.text()));
    }

    private static long whole(YamlMap entry, String name) {
        Optional<BigDecimal> number = entry.get(name).flatMap(YamlValue::decimal);
        if (number.isEmpty() && entry.get(name).isPresent()) {
            // That it is no number was told.
            throw new Unreadable();
        }
        return number.map(BigDecimal::longValueExact).orElse(-1L);
    }
}
