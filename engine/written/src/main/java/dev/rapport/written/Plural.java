package dev.rapport.written;

import java.util.List;
import java.util.Locale;

/**
 * Which form of a word goes with a count, by language, after the plural rules of Unicode CLDR 46 for cardinal numbers. The form that CLDR
 * calls "many" in French, Italian and Spanish is for whole millions written out, which no report has.
 */
public enum Plural {
    /** One form for all, as in Japanese. */
    NONE("other"),
    /** As in English: 1, and all others. */
    ONE("one", "other"),
    /** As in French: what begins with 0 or 1, and all others. */
    NOUGHT_AND_ONE("one", "other"),
    /** As in Polish: 1; 2 to 4, 22 to 24; 5 to 21; fractions. */
    POLISH("one", "few", "many", "other"),
    /** As in Russian: 1, 21; 2 to 4, 22 to 24; 5 to 20; fractions. */
    RUSSIAN("one", "few", "many", "other"),
    /** As in Czech: 1; 2 to 4; fractions; all others. */
    CZECH("one", "few", "many", "other");

    /** Names of all forms, as they stand before the colon. */
    public static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");

    private final List<String> forms;

    Plural(String... forms) {
        this.forms = List.of(forms);
    }

    /** That of a language; of one that does not stand here the English one. */
    public static Plural of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ja", "zh", "ko", "vi", "th", "id", "in", "ms" -> NONE;
            case "fr", "pt" -> NOUGHT_AND_ONE;
            case "pl" -> POLISH;
            case "ru", "uk", "be" -> RUSSIAN;
            case "cs", "sk" -> CZECH;
            default -> ONE;
        };
    }

    /** The forms that the language tells apart. */
    public List<String> forms() {
        return forms;
    }

    /**
     * The form for a count.
     *
     * @param count as it is shown, such as "1,234", "2.5" or "48.2k"
     * @param decimal the mark before a fraction
     */
    public String form(String count, char decimal) {
        boolean isBrief = count.chars().anyMatch(Character::isLetter);
        String digits = count.replaceAll("[^0-9" + (decimal == '.' ? "." : decimal) + "]", "");
        boolean isFraction = !isBrief && digits.indexOf(decimal) >= 0;
        String whole = isFraction ? digits.substring(0, digits.indexOf(decimal)) : digits;
        if (whole.isEmpty()) {
            return "other";
        }
        // Thousands and millions that are written in words are counted as a thousand is.
        long value = isBrief ? 1000 : Long.parseLong(whole.substring(Math.max(0, whole.length() - 15)));
        return form(value, isFraction);
    }

    private String form(long count, boolean isFraction) {
        long ten = count % 10;
        boolean isTeen = count % 100 >= 11 && count % 100 <= 14;
        boolean isFew = ten >= 2 && ten <= 4 && !isTeen;
        return switch (this) {
            case NONE -> "other";
            case ONE -> count == 1 && !isFraction ? "one" : "other";
            case NOUGHT_AND_ONE -> count <= 1 ? "one" : "other";
            case POLISH -> isFraction ? "other" : count == 1 ? "one" : isFew ? "few" : "many";
            case RUSSIAN -> isFraction ? "other" : ten == 1 && !isTeen ? "one" : isFew ? "few" : "many";
            case CZECH -> isFraction ? "many" : count == 1 ? "one" : count >= 2 && count <= 4 ? "few" : "other";
        };
    }
}
