package dev.rapport.scoring.rules.run;

import java.util.List;
import java.util.Random;

/** Conditions over the whole grammar. */
final class RandomRule {

    private static final List<String> NUMBERS =
            List.of("followers", "engagementRate", "commentShare", "followingRatio", "ownPosts", "ownN");
    private static final List<String> TEXTS = List.of("platform", "tier", "country", "ownT");
    private static final List<String> FLAGS = List.of("verified", "isPrivate", "ownF");
    private static final List<String> LITERALS = List.of("\"instagram\"", "\"micro\"", "'DE'", "\"tiktok\"");

    private final Random random;

    RandomRule(Random random) {
        this.random = random;
    }

    String condition(int depth) {
        return switch (depth == 0 ? 5 + random.nextInt(4) : random.nextInt(9)) {
            case 0 -> condition(depth - 1) + ", " + condition0(depth - 1);
            case 1 -> condition0(depth - 1) + " or " + condition0(depth - 1);
            case 2 -> condition0(depth - 1) + " && " + condition0(depth - 1);
            case 3 -> "not (" + condition0(depth - 1) + " || " + condition0(depth - 1) + ")";
            case 4 -> "!(" + condition0(depth - 1) + ")";
            default -> leaf();
        };
    }

    private String condition0(int depth) {
        String inner = condition(depth);
        // A comma stands at the top only.
        return "(" + inner.replace(", (", " and (") + ")";
    }

    private String leaf() {
        return switch (random.nextInt(9)) {
            case 0 -> number() + " " + order() + " " + number();
            case 1 ->
                one(NUMBERS) + (random.nextBoolean() ? " in (" : " not in (") + number1() + ", " + number1() + ")";
            case 2 -> one(TEXTS) + (random.nextBoolean() ? " == " : " != ") + text();
            case 3 -> one(TEXTS) + (random.nextBoolean() ? " in (" : " not in (") + text() + ", " + text() + ")";
            case 4 -> one(FLAGS) + (random.nextBoolean() ? " == " : " != ") + one(List.of("true", "false", one(FLAGS)));
            case 5 ->
                (random.nextBoolean() ? "known(" : "unknown(") + one(List.of(one(NUMBERS), one(TEXTS), one(FLAGS)))
                        + ")";
            case 6 -> (random.nextBoolean() ? "" : "!") + one(FLAGS);
            case 7 ->
                one(TEXTS)
                        + (random.nextBoolean() ? " matches " : " not matches ")
                        + one(List.of("\"^mi\"", "\"GRAM$\"", "\"[aeiou]{2}\"", "\"x*\""));
            default -> one(NUMBERS) + " " + order() + " " + number1();
        };
    }

    private String order() {
        return one(List.of(">=", ">", "<=", "<", "==", "!="));
    }

    private String number() {
        return random.nextInt(3) == 0
                ? "(" + number1() + " " + one(List.of("+", "-", "*", "/")) + " " + number1() + ")"
                : number1();
    }

    private String number1() {
        return switch (random.nextInt(4)) {
            case 0 -> one(NUMBERS);
            case 1 -> "parameters.big";
            case 2 -> one(List.of("0", "0.05", "0.5", "-3", "10000"));
            default -> one(List.of("1", "2", "100"));
        };
    }

    private String text() {
        return random.nextInt(4) == 0 ? one(TEXTS) : one(LITERALS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
