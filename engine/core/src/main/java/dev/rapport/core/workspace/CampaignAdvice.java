package dev.rapport.core.workspace;

import dev.rapport.api.model.Deliverable;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PlatformName;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is probably meant by a value of a campaign or a sheet that cannot be read. */
final class CampaignAdvice {

    private static final Pattern BUDGET = Pattern.compile(
            "(?i)(?:\\d[\\d.,' ]*\\s*(?:-|–|bis|to)\\s*)?(?:ca\\.?|circa|about|etwa|rund|max\\.?|bis)?\\s*"
                    + "(\\d[\\d.,' ]*?)\\s*(k|tsd\\.?)?\\s*(euros?|eur|€|dollars?|usd|us\\$)?(?:\\s*(?:/|pro|per|a|im)\\s*\\p{L}+)?"
                    + "(?:\\s*[(+]?\\s*\\p{L}[^\\d]*)?[.,-]*");
    private static final List<String> DELIVERABLES =
            Arrays.stream(Deliverable.values()).map(Deliverable::id).toList();
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("beitrag", "post"),
            Map.entry("posting", "post"),
            Map.entry("foto", "post"),
            Map.entry("photo", "post"),
            Map.entry("bild", "post"),
            Map.entry("feed", "post"),
            Map.entry("karussell", "carousel"),
            Map.entry("shorts", "short"),
            Map.entry("livestream", "stream"),
            Map.entry("paket", "bundle"));

    /** Nobody writes an amount as a page of text. */
    private static final int LONGEST = 40;

    private static final Pattern COUNTED = Pattern.compile("\\d{1,3}\\s*[x×]?\\s*(\\p{L}+)");

    /** Names as an agency that writes in German has them. */
    private static final Map<String, String> IN_GERMAN = Map.ofEntries(
            Map.entry("von", "from"),
            Map.entry("ab", "from"),
            Map.entry("start", "from"),
            Map.entry("beginn", "from"),
            Map.entry("bis", "until"),
            Map.entry("ende", "until"),
            Map.entry("end", "until"),
            Map.entry("to", "until"),
            Map.entry("marke", "brand"),
            Map.entry("ziel", "objective"),
            Map.entry("goal", "objective"),
            Map.entry("märkte", "markets"),
            Map.entry("länder", "markets"),
            Map.entry("countries", "markets"),
            Map.entry("zielgruppe", "audience"),
            Map.entry("target", "audience"),
            Map.entry("nischen", "niches"),
            Map.entry("themen", "niches"),
            Map.entry("topics", "niches"),
            Map.entry("werte", "values"),
            Map.entry("ausschlüsse", "exclusions"),
            Map.entry("konkurrenten", "rivals"),
            Map.entry("wettbewerber", "rivals"),
            Map.entry("competitors", "rivals"),
            Map.entry("leistungen", "deliverables"),
            Map.entry("produkt", "product"),
            Map.entry("preis", "price"),
            Map.entry("marge", "margin"),
            Map.entry("agenturmarge", "agencyMargin"),
            Map.entry("annahmen", "assumptions"),
            Map.entry("sprache", "language"),
            Map.entry("zeitzone", "zone"),
            Map.entry("timezone", "zone"),
            Map.entry("seiten", "pages"),
            Map.entry("farbe", "colour"),
            Map.entry("color", "colour"),
            Map.entry("alter", "ages"),
            Map.entry("geschlecht", "genders"),
            Map.entry("monate", "months"),
            Map.entry("gebiet", "territory"),
            Map.entry("kanäle", "channels"),
            Map.entry("foto", "photo"));

    private CampaignAdvice() {}

    /** Advice for a name that is one of these in another language. */
    static Optional<String> name(String written, Collection<String> known) {
        if (written.strip().matches("(?i)currency|währung|waehrung") && known.contains("budget")) {
            return Optional.of("Maybe behind the amount: budget: 5000 EUR.");
        }
        return Optional.ofNullable(IN_GERMAN.get(written.strip().toLowerCase(Locale.ROOT)))
                .filter(known::contains)
                .map(meant -> "Maybe " + meant + ".");
    }

    static String budget(String text) {
        Matcher written = BUDGET.matcher(text.strip());
        if (text.length() > LONGEST || !written.matches()) {
            return "Maybe budget: 5000 EUR.";
        }
        String named = written.group(3) == null ? "" : written.group(3).toLowerCase(Locale.ROOT);
        String currency = named.startsWith("dollar") || named.equals("usd") || named.equals("us$") ? "USD" : "EUR";
        return "Maybe budget: " + written.group(1) + (written.group(2) == null ? " " : "000 ") + currency + ".";
    }

    /** Advice for a language that is written as a word or with its country. */
    static String language(String text, Set<String> known, String otherwise) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted()
                .filter(code -> {
                    Locale locale = Locale.forLanguageTag(code);
                    return word.equals(code)
                            || word.startsWith(code + "-")
                            || word.startsWith(code + "_")
                            || Stream.of(Locale.ENGLISH, Locale.GERMAN, locale)
                                    .anyMatch(
                                            of -> locale.getDisplayLanguage(of).equalsIgnoreCase(word));
                })
                .findFirst()
                .map(code -> "Maybe " + code + ".")
                .orElseGet(() -> DidYouMean.hint(text, known, otherwise));
    }

    static String gender(String text) {
        if (text.matches("(?i)w|f|wom[ae]n|weiblich|frau(en)?|girls?")) {
            return "Maybe female.";
        }
        return text.matches("(?i)m|m[ae]n|männlich|mann|männer|boys?") ? "Maybe male." : "Maybe female, male or other.";
    }

    static String deliverable(String text) {
        Matcher counted = COUNTED.matcher(text.strip());
        String word = counted.matches() ? counted.group(1) : text.strip();
        String other = OTHERS.get(word.toLowerCase(Locale.ROOT));
        if (other != null) {
            return "Maybe " + other + ".";
        }
        if (counted.matches()) {
            Optional<List<Deliverable>> each = BundleCell.read(word);
            if (each.isPresent()) {
                return "Maybe " + each.get().get(0).id() + ": the plan finds out how many.";
            }
        }
        Optional<Deliverable> among = Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(part -> PlatformName.of(part).isEmpty())
                .flatMap(part -> BundleCell.read(part).stream())
                .map(all -> all.get(0))
                .findFirst();
        if (among.isPresent()) {
            return "Maybe " + among.get().id() + ".";
        }
        return DidYouMean.hint(word, DELIVERABLES, "Maybe one of " + String.join(", ", DELIVERABLES) + ".");
    }

    /** @param most the most that it may be */
    static String number(double number, double most) {
        if (number < 0) {
            return "Maybe a sign is wrong.";
        }
        BigDecimal written = BigDecimal.valueOf(number);
        if (most == 1 && number <= 100) {
            return "Maybe it is meant as percent: "
                    + written.stripTrailingZeros().toPlainString() + " %.";
        }
        return most == 100 && number <= 1000
                ? "Maybe " + written.movePointLeft(1).stripTrailingZeros().toPlainString() + "."
                : "Maybe a digit or a point is wrong.";
    }
}
