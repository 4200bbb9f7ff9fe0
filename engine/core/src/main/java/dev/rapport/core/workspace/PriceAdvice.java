package dev.rapport.core.workspace;

import dev.rapport.api.model.Money;
import dev.rapport.written.NumberAdvice;
import dev.rapport.written.WrittenMoney;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is probably meant by a price that is none. */
final class PriceAdvice {

    private static final int LONGEST = 60;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("us-dollar", "USD"),
            Map.entry("pfund", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("franken", "CHF"),
            Map.entry("sfr", "CHF"),
            Map.entry("fr", "CHF"),
            Map.entry("złoty", "PLN"),
            Map.entry("zloty", "PLN"));

    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:ab|from|ca\\.?|about|etwa|rund|bis|up to|max\\.?|min\\.?|~)\\s*(\\d[\\d.,']*)\\s*(\\p{L}{3}|€)?");
    /** An amount and a number beside it: {@code 640 EUR + 10 %}. */
    private static final Pattern ON_TOP =
            Pattern.compile("(?i)(\\d[\\d.,']*(?:\\s*(?:\\p{L}{3}|€))?)\\s*(?:\\+|plus|zzgl\\.?|und|and)\\s*\\d.*");

    private static final Pattern BETWEEN =
            Pattern.compile("(\\d[\\d.,']*)\\s*(?:-|–|bis|to)\\s*(\\d[\\d.,']*)\\s*(\\p{L}{3}|€)?");
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d.,']*)(?:,?-{1,2})?\\s*(\\p{L}[\\p{L}-]*\\.?)?");

    /** A number with words around it, and no other one: {@code 620 + VAT}. */
    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*?(\\d(?:[\\d.,']*\\d)?)\\D*");

    private PriceAdvice() {}

    /** The code of a currency that is written as a word; empty where none is. */
    static Optional<String> currency(String word) {
        return Optional.ofNullable(
                NAMED.get(word.strip().replaceFirst("\\.$", "").toLowerCase(Locale.ROOT)));
    }

    /** @param currency the cell beside it, which may be empty */
    static String of(String price, String currency) {
        String written = price.strip();
        if (written.length() > LONGEST) {
            return "Maybe 250.00 and EUR.";
        }
        if (written.isEmpty()) {
            return "Maybe delete the row while the price is not known: the fair price of the pack stands in for it.";
        }
        Optional<Money> own = WrittenMoney.parse(written);
        if (own.isPresent()) {
            return currency.isBlank()
                    ? "Maybe 250.00 and EUR."
                    : "Maybe the currency is " + own.get().currency() + ": it stands twice, and differs.";
        }
        if (written.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return "Maybe a spreadsheet took the number for a day: format the cell as a number, and write it again.";
        }
        Matcher more = ON_TOP.matcher(written);
        if (more.matches()) {
            return "Maybe the sum, instead of " + more.group(1) + " and something on top of it.";
        }
        if (written.endsWith("%")) {
            return "Maybe an amount: a price is no share.";
        }
        String known = WrittenMoney.currency(currency)
                .map(Currency::getCurrencyCode)
                .or(() -> Optional.ofNullable(
                        NAMED.get(currency.strip().replaceFirst("\\.$", "").toLowerCase(Locale.ROOT))))
                .orElse("EUR");
        if (written.matches("[-\u2212]\\s*\\d.*")) {
            return "Maybe a sign is wrong, or leave it empty.";
        }
        if (written.matches("(?i)\\d[\\d.,]*\\s*(?:k|tsd\\.?)")) {
            return NumberAdvice.of(written, "Maybe 250.00").replaceFirst("\\.$", "") + " and " + known + ".";
        }
        Matcher around = AROUND.matcher(written);
        if (around.matches()) {
            return "Maybe " + around.group(1) + " and " + known + ": one amount is counted with.";
        }
        Matcher between = BETWEEN.matcher(written);
        if (between.matches()) {
            return "Maybe " + between.group(2) + " and " + known
                    + ": one amount is counted with, and the higher is the careful one.";
        }
        Matcher number = NUMBER.matcher(written);
        if (number.matches()) {
            String named = number.group(2) == null
                    ? ""
                    : number.group(2).replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
            return "Maybe " + number.group(1) + " and " + NAMED.getOrDefault(named, known) + ".";
        }
        Matcher one = ONE_NUMBER.matcher(written);
        if (one.matches()) {
            return "Maybe " + one.group(1) + " and " + known + "; what else is to say belongs into a note.";
        }
        return written.chars().noneMatch(Character::isDigit)
                ? "Maybe delete the row while the price is not known, and keep (" + written + ") in a note elsewhere."
                : "Maybe 250.00 and EUR.";
    }
}
