package dev.rapport.judged;

import dev.rapport.api.model.Flag;
import java.math.BigDecimal;

/** A value that a condition compared. */
public sealed interface Value {

    /** A finite number. */
    record Number(double number) implements Value {
        public Number {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(
                        "The number (" + number + ") must be finite. Maybe Value.unknown() was meant.");
            }
        }
    }

    /** A text. */
    record Text(String text) implements Value {}

    /** A yes or no. */
    record Truth(boolean truth) implements Value {}

    /** Not given by any file. */
    enum Unknown implements Value {
        UNKNOWN
    }

    static Value of(double number) {
        return Double.isFinite(number) ? new Number(number) : Unknown.UNKNOWN;
    }

    static Value of(String text) {
        return text.isEmpty() ? Unknown.UNKNOWN : new Text(text);
    }

    static Value of(Flag flag) {
        return flag.isKnown() ? new Truth(flag.isYes()) : Unknown.UNKNOWN;
    }

    static Value unknown() {
        return Unknown.UNKNOWN;
    }

    /** Plain form: a number without exponent, a text as it is, {@code unknown} for unknown. */
    default String plain() {
        if (this instanceof Number n) {
            return BigDecimal.valueOf(n.number()).stripTrailingZeros().toPlainString();
        }
        if (this instanceof Text t) {
            return t.text();
        }
        if (this instanceof Truth t) {
            return t.truth() ? "yes" : "no";
        }
        return "unknown";
    }
}
