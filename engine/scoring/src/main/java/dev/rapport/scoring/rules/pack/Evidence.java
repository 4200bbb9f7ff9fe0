package dev.rapport.scoring.rules.pack;

import dev.rapport.written.OddText;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a number is from, as its writer says it; a report prints it beside the number. */
final class Evidence {

    /** A year, or the years from one to another, in this and the last century; several sources have one each. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([-–/](\\d\\d|(19|20)\\d\\d))?");

    private Evidence() {}

    /** Warns of what is no source, no year and no grade. @param text of a name, as written @param place of a name */
    static void check(UnaryOperator<String> text, UnaryOperator<String> place, Problems problems) {
        source(text.apply("source"), place.apply("source"), problems);
        year(text.apply("year"), place.apply("year"), problems);
        Grade.check(text.apply("grade"), place.apply("grade"), problems);
    }

    /** Warns of texts that a report prints as they stand, and that are hardly meant so. */
    static void printed(YamlMap entry, List<String> names, Problems problems) {
        for (String name : names) {
            OddText.of(entry.text(name, ""))
                    .ifPresent(odd -> problems.warning(
                            "text-odd",
                            "The " + name + " (" + YamlValue.shorten(entry.text(name, "")) + ") " + odd.what() + ".",
                            entry.get(name).map(YamlValue::place).orElse(entry.placeOf(name)),
                            odd.hint()));
        }
    }

    static void source(String source, String place, Problems problems) {
        if (OddText.isNothing(source)) {
            problems.warning(
                    "unlikely-value",
                    "The source (" + source + ") names none, and a report prints it.",
                    place,
                    "Maybe leave it empty, or write assumption.");
        }
    }

    static void year(String year, String place, Problems problems) {
        boolean isOne = Stream.of(year.split(";", -1)).map(String::strip).allMatch(one -> YEAR.matcher(one)
                .matches());
        if (!year.isEmpty() && !isOne) {
            problems.warning(
                    "unlikely-value",
                    "The year (" + year + ") is none, and a report prints it.",
                    place,
                    "Maybe 2025, or 2023-25 for several.");
        }
    }
}
