package dev.rapport.report.template;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks a pack's {@code needs-api}, such as {@code >=1.0.0 & <2.0.0}. */
final class NeedsApi {

    private static final Pattern TERM = Pattern.compile("\\s*(>=|<=|>|<|=)?\\s*(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?\\s*");

    private NeedsApi() {}

    static void require(PackFile pack, String current) {
        for (String term : pack.needsApi().split("&", -1)) {
            Matcher matcher = TERM.matcher(term);
            if (!matcher.matches()) {
                throw new RapportException(Problem.error(
                        "needs-api-unclear",
                        "The range needs-api (" + pack.needsApi() + ") cannot be read.",
                        pack.placeOf("needs-api"),
                        "Maybe \">=1.0.0 & <2.0.0\" was meant."));
            }
            if (!holds(matcher, current)) {
                throw new RapportException(Problem.error(
                        "needs-api",
                        "The pack (" + pack.id() + ") needs the API " + pack.needsApi() + ", and this is " + current
                                + ".",
                        pack.placeOf("needs-api"),
                        "Maybe use a newer version of the pack."));
            }
        }
    }

    private static boolean holds(Matcher term, String current) {
        String operator = term.group(1) == null ? "=" : term.group(1);
        String[] parts = current.split("\\.", -1);
        int order = 0;
        for (int i = 0; i < 3 && order == 0; i++) {
            String asked = term.group(i + 2);
            order = Integer.compare(
                    i < parts.length ? Integer.parseInt(parts[i]) : 0, asked == null ? 0 : Integer.parseInt(asked));
        }
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }
}
