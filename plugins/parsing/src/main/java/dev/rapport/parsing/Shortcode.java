package dev.rapport.parsing;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instagram's two names of a post: the number, and the code in its address, which is the number in base 64. */
public final class Shortcode {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final Pattern IN_ADDRESS =
            Pattern.compile("instagram\\.com/(?:[A-Za-z0-9_.]+/)?(?:p|reel|reels|tv)/([A-Za-z0-9_-]+)");
    private static final BigInteger BASE = BigInteger.valueOf(64);
    /** Codes of private posts carry a key of 28 more characters behind the code. */
    private static final int LONGEST = 11;

    private Shortcode() {}

    /** The code in an address such as {@code https://www.instagram.com/reel/Cs9iEotsiGY/}, empty when there is none. */
    public static String ofAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The number of a code, empty when it cannot be one. */
    public static Optional<String> toNumber(String code) {
        String own = code.length() > 28 ? code.substring(0, code.length() - 28) : code;
        if (own.isEmpty() || own.length() > LONGEST || own.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < own.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(ALPHABET.indexOf(own.charAt(i))));
        }
        return Optional.of(number.toString());
    }

    /** The code of a number, empty when it is none. */
    public static Optional<String> ofNumber(String number) {
        if (number.isEmpty() || number.length() > 20 || number.chars().anyMatch(c -> c < '0' || c > '9')) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder();
        for (BigInteger rest = new BigInteger(number); rest.signum() > 0; rest = rest.divide(BASE)) {
            code.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(code.reverse().toString());
    }
}
