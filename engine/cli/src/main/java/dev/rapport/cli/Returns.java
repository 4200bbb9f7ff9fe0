package dev.rapport.cli;

import dev.rapport.written.WrittenNumber;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A return on investment as it is written behind an option: {@code roi=0}, {@code roi>=20%}, {@code 0.2}. */
final class Returns {

    private static final Pattern WRITTEN = Pattern.compile("(?i)(?:roi\\s*>?=\\s*)?([-+0-9.,]+\\s*%?)");
    /** Nobody loses more than all, and a higher return than a hundredfold is a slip. */
    private static final double LEAST = -1;

    private static final double MOST = 100;

    private Returns() {}

    /** The fraction, 0.2 = 20 %; empty where it is none. */
    static OptionalDouble parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? WrittenNumber.parse(written.group(1))
                        .map(number -> OptionalDouble.of(number.doubleValue()))
                        .filter(number -> number.getAsDouble() >= LEAST && number.getAsDouble() <= MOST)
                        .orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
    }
}
