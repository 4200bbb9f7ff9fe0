package dev.rapport.report.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Languages as people write them: by their name in English, German or themselves, or with a country. */
final class LanguageCode {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private LanguageCode() {}

    /** The code of two letters that is meant; empty where none is. */
    static Optional<String> of(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        String first = word.replaceFirst("[-_].*", "");
        if (first.length() == 2 && KNOWN.contains(first)) {
            return Optional.of(first);
        }
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag(code))
                        .anyMatch(in -> Locale.forLanguageTag(code)
                                .getDisplayLanguage(in)
                                .equalsIgnoreCase(word)))
                .findFirst();
    }
}
