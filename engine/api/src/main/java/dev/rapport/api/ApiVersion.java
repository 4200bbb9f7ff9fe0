package dev.rapport.api;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of this contract. Plugins and packs name the range that they work with. */
public final class ApiVersion {

    /** Semantic version of the API: a plugin's {@code requires} and a pack's {@code needs-api} are matched against it. */
    public static final String CURRENT = "1.0.0";

    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=)?\\s*(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

    private ApiVersion() {}

    /**
     * Whether this version lies in a range such as {@code >=1.0.0 & <2.0.0}.
     *
     * @throws IllegalArgumentException when the range is not of that form
     */
    public static boolean fits(String range) {
        return Arrays.stream(range.split("&")).allMatch(bound -> fitsBound(bound.strip()));
    }

    private static boolean fitsBound(String bound) {
        Matcher matcher = BOUND.matcher(bound);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The version bound (" + bound + ") is none. Maybe >=1.0.0 & <2.0.0.");
        }
        int[] current =
                Arrays.stream(CURRENT.split("\\.")).mapToInt(Integer::parseInt).toArray();
        int order = 0;
        for (int i = 0; i < 3 && order == 0; i++) {
            order = Integer.compare(current[i], Integer.parseInt(matcher.group(i + 2)));
        }
        String sign = matcher.group(1) == null ? "=" : matcher.group(1);
        return switch (sign) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }
}
