package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import dev.rapport.written.table.CsvSheet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds creators of creators.csv who are probably one, and one who has two names. */
final class CreatorNames {

    private record Said(String what, String place) {}

    private final Map<String, Said> spellings = new HashMap<>();
    private final Map<String, Said> names = new HashMap<>();
    private final Map<String, Said> bearers = new HashMap<>();
    private final Problems problems;

    CreatorNames(Problems problems) {
        this.problems = problems;
    }

    void take(CsvSheet.Row row, String creator, String name) {
        Said spelt = spellings.putIfAbsent(fold(creator), new Said(creator, row.place("creator")));
        if (spelt != null && !spelt.what().equals(creator)) {
            problems.warning(
                    "creator-spelt-twice",
                    "The creator (" + creator + ") is another than (" + spelt.what() + ") at " + spelt.place()
                            + ", so that their accounts are not joined.",
                    row.place("creator"),
                    "Maybe both are one: write the same in each line.");
        }
        if (Placeholder.isNobody(creator)) {
            problems.warning(
                    "no-creator",
                    "The creator (" + creator + ") reads like none, and all accounts beside it would be one.",
                    row.place("creator"),
                    "Maybe leave it empty: an account alone is a creator of its own.");
            return;
        }
        Said bearer = name.isEmpty() ? null : bearers.putIfAbsent(fold(name), new Said(creator, row.place("creator")));
        if (bearer != null && !fold(bearer.what()).equals(fold(creator))) {
            problems.warning(
                    "creator-spelt-twice",
                    "The creator (" + creator + ") is another than (" + bearer.what() + ") at " + bearer.place()
                            + ", although both are called (" + name + "), so that their accounts are not joined.",
                    row.place("creator"),
                    "Maybe both are one: write the same in each line.");
        }
        Said named = name.isEmpty() ? null : names.putIfAbsent(creator, new Said(name, row.place("name")));
        if (named != null && !named.what().equals(name)) {
            problems.warning(
                    "creator-named-twice",
                    "The creator (" + creator + ") is called (" + name + ") here and (" + named.what() + ") at "
                            + named.place() + ".",
                    row.place("name"),
                    "Maybe they are two people: give each an id of their own.");
        }
    }

    /** Without case, marks, blanks and signs, by which two spellings of one name differ. */
    private static String fold(String creator) {
        return Normalizer.normalize(creator, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}:]", "")
                .toLowerCase(Locale.ROOT);
    }
}
