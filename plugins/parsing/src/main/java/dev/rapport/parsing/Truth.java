package dev.rapport.parsing;

import dev.rapport.api.model.Flag;
import java.util.Locale;

/** A yes or no in text. */
public final class Truth {

    private Truth() {}

    public static Flag of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "y" -> Flag.YES;
            case "false", "0", "no", "n" -> Flag.NO;
            default -> Flag.UNKNOWN;
        };
    }
}
