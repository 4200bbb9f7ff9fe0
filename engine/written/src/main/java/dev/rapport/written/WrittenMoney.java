package dev.rapport.written;

import dev.rapport.api.model.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Money as people write it: {@code 5000 EUR}, {@code EUR 5,000.00}, {@code 3.000,00 €}, {@code $1,200}, {@code 1'620.50 CHF}. Where a
 * sign could be a decimal or a thousands separator, the currency decides: euros have no thousandths.
 */
public final class WrittenMoney {

    /** Signs that mean one currency; a sign that several countries use is none of them. */
    private static final Map<String, String> SIGNS = Map.of(
            "€", "EUR", "£", "GBP", "$", "USD", "US$", "USD", "₹", "INR", "zł", "PLN", "R$", "BRL", "₩", "KRW", "₺",
            "TRY");

    private static final Pattern PARTS = Pattern.compile(
            "(?<before>[^\\d.,+-]*?)\\s*(?<amount>\\d[\\d.,'’\\s\\u00A0\\u202F]*)\\s*(?<after>[^\\d]*)");
    private static final int LONGEST = 40;

    private WrittenMoney() {}

    /** The amount and its currency; empty when the text is none, or names two currencies. */
    public static Optional<Money> parse(String text) {
        String written = text.strip().replace('\u00A0', ' ').replace('\u202F', ' ');
        Matcher parts = PARTS.matcher(written);
        if (written.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String before = parts.group("before").strip();
        String after = parts.group("after").strip();
        if (before.isEmpty() == after.isEmpty()) {
            return Optional.empty();
        }
        return currency(before.isEmpty() ? after : before)
                .flatMap(currency -> amount(parts.group("amount"), currency).map(found -> new Money(found, currency)));
    }

    /** A currency by its ISO code, whatever its case, or by a sign that means no other; empty when there is none. */
    public static Optional<Currency> currency(String text) {
        String name = text.strip();
        String code = SIGNS.getOrDefault(name, name).toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** The amount, empty when it is none or has more decimals than the currency. */
    public static Optional<BigDecimal> amount(String text, Currency currency) {
        String digits = text.strip().replaceAll("[\\s\\u00A0\\u202F'’]", "");
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return number(digits);
        }
        char separator = digits.charAt(last);
        boolean both = point >= 0 && comma >= 0;
        boolean once = digits.indexOf(separator) == last;
        int behind = digits.length() - last - 1;
        boolean isDecimal = once && (both || behind != 3 || decimals >= 3);
        String whole = isDecimal ? digits.substring(0, last) : digits;
        String fraction = isDecimal ? digits.substring(last + 1) : "";
        char thousands = isDecimal ? (separator == '.' ? ',' : '.') : separator;
        String grouped = String.valueOf(thousands);
        boolean sound = !whole.contains(grouped) || whole.matches("\\d{1,3}(" + Pattern.quote(grouped) + "\\d{3})+");
        String plain = whole.replace(grouped, "");
        if (!sound || fraction.length() > Math.max(decimals, 0) || (isDecimal && fraction.isEmpty())) {
            return Optional.empty();
        }
        return number(fraction.isEmpty() ? plain : plain + "." + fraction);
    }

    private static Optional<BigDecimal> number(String plain) {
        return plain.matches("\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
