package dev.rapport.sheets;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Currencies as lists write them. */
public final class Currencies {

    // Not every code there is: ALL, TOP and TRY are words, too.
    private static final Set<String> CODES = Set.of(
            "EUR", "USD", "GBP", "CHF", "PLN", "SEK", "NOK", "DKK", "CZK", "HUF", "RON", "BGN", "CAD", "AUD", "NZD",
            "JPY", "CNY", "INR", "BRL", "MXN", "ILS", "AED", "SAR", "ZAR", "KRW", "SGD", "HKD", "THB", "IDR", "MYR",
            "PHP", "VND", "ARS", "CLP", "COP", "UAH", "RUB", "TWD", "NGN", "KES", "EGP", "PKR", "BDT", "ISK");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("franken", "CHF"),
            Map.entry("zl", "PLN"),
            Map.entry("zloty", "PLN"));
    private static final Map<String, String> SYMBOLS = Map.of(
            "\u20ac", "EUR", "\u00a3", "GBP", "\u20b9", "INR", "\u00a5", "JPY", "\u20b4", "UAH", "\u20aa", "ILS",
            "\u20a9", "KRW", "\u20bd", "RUB");

    private Currencies() {}

    /** The currency that a text names by code, word or sign. */
    public static Optional<String> in(String text) {
        for (String word : Folded.words(text)) {
            Optional<String> named = ofWord(word);
            if (named.isPresent()) {
                return named;
            }
        }
        if (text.contains("R$")) {
            return Optional.of("BRL");
        }
        if (text.contains("$")) {
            return Optional.of("USD");
        }
        return SYMBOLS.entrySet().stream()
                .filter(symbol -> text.contains(symbol.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The currency of a sign that only one has. */
    public static Optional<String> ofSign(String sign) {
        return Optional.ofNullable(SYMBOLS.get(sign));
    }

    /** The currency of one folded word. */
    public static Optional<String> ofWord(String word) {
        String code = word.toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(WORDS.get(word));
    }
}
