package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Count;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** What stands where a file should have a counter. */
public sealed interface Counter {

    /** A counter. */
    record Known(Count count) implements Counter {}

    /** Nothing, or a mark for nothing. */
    enum Absent implements Counter {
        ABSENT
    }

    /** -1: the platform has the number and does not show it. */
    enum Hidden implements Counter {
        HIDDEN
    }

    /** Something that cannot be a counter. */
    record Bad(String shown) implements Counter {}

    /** So many digits always fit. */
    int LONGEST_PLAIN = 18;

    /** Reads a JSON number, or a number in text. */
    static Counter of(JsonNode value) {
        if (!Json.isPresent(value)) {
            return Absent.ABSENT;
        }
        if (value.isIntegralNumber()) {
            return value.canConvertToLong() && value.longValue() >= 0
                    ? new Known(Count.exact(value.longValue()))
                    : of(value.bigIntegerValue());
        }
        if (value.isNumber()) {
            return of(value.decimalValue());
        }
        if (value.isTextual()) {
            return of(value.textValue());
        }
        return new Bad(BadValue.of(
                        value.isPojo()
                                ? value.asText()
                                : value.getNodeType().name().toLowerCase(Locale.ROOT))
                .shown());
    }

    /** Reads a counter as files and people write it: {@code 97723}, {@code 1,677 views}, {@code 1.7K}, {@code --}. */
    static Counter of(String text) {
        if (isPlain(text)) {
            return new Known(Count.exact(Long.parseLong(text)));
        }
        return Unknowns.isUnknown(text) ? Absent.ABSENT : CounterText.read(text);
    }

    /** As {@link #of(String)}, of letters, which nearly always are digits alone and need no text to be made of them. */
    static Counter of(char[] letters, int from, int to) {
        long number = 0;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = letters[i] - '0';
            number = digit >= 0 && digit <= 9 ? 10 * number + digit : -1;
        }
        boolean isPlain = from < to && to - from <= LONGEST_PLAIN && number >= 0;
        return isPlain ? new Known(Count.exact(number)) : of(new String(letters, from, to - from));
    }

    /** The commonest form: digits alone, no more than always fit. */
    private static boolean isPlain(String text) {
        boolean isPlain = !text.isEmpty() && text.length() <= LONGEST_PLAIN;
        for (int i = 0; i < text.length() && isPlain; i++) {
            isPlain = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isPlain;
    }

    /** The count, unknown for everything else. */
    default Count count() {
        return this instanceof Known known ? known.count : Count.unknown();
    }

    private static Counter of(BigInteger number) {
        if (number.signum() < 0) {
            return number.equals(BigInteger.ONE.negate())
                    ? Hidden.HIDDEN
                    : new Bad(BadValue.of(number.toString()).shown());
        }
        return number.bitLength() < 63
                ? new Known(Count.exact(number.longValueExact()))
                : new Bad(BadValue.of(number.toString()).shown());
    }

    private static Counter of(BigDecimal number) {
        try {
            return of(number.toBigIntegerExact());
        } catch (ArithmeticException fraction) {
            return new Bad(number.toString());
        }
    }
}
