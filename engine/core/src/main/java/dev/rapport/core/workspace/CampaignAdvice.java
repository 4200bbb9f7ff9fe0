package dev.rapport.core.workspace;

import dev.rapport.api.model.Deliverable;
import dev.rapport.written.DidYouMean;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is probably meant by a value of a campaign or a sheet that cannot be read. */
final class CampaignAdvice {

    private static final Pattern BUDGET =
            Pattern.compile("(?i)(\\d[\\d.,' ]*?)\\s*(k?)\\s*(euros?|eur|€|dollars?|usd)?");
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

    private CampaignAdvice() {}

    static String budget(String text) {
        Matcher written = BUDGET.matcher(text.strip());
        if (!written.matches()) {
            return "Maybe budget: 5000 EUR.";
        }
        String named = written.group(3) == null ? "" : written.group(3).toLowerCase(Locale.ROOT);
        String currency = named.startsWith("dollar") || named.equals("usd") ? "USD" : "EUR";
        return "Maybe budget: " + written.group(1) + (written.group(2).isEmpty() ? " " : "000 ") + currency + ".";
    }

    static String gender(String text) {
        if (text.matches("(?i)w|f|wom[ae]n|weiblich|frau(en)?|girls?")) {
            return "Maybe female.";
        }
        return text.matches("(?i)m|m[ae]n|männlich|mann|männer|boys?") ? "Maybe male." : "Maybe female, male or other.";
    }

    static String deliverable(String text) {
        String other = OTHERS.get(text.strip().toLowerCase(Locale.ROOT));
        return other == null
                ? DidYouMean.hint(text, DELIVERABLES, "Maybe one of " + String.join(", ", DELIVERABLES) + ".")
                : "Maybe " + other + ".";
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
