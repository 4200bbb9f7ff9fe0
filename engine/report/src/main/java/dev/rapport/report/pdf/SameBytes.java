package dev.rapport.report.pdf;

import dev.rapport.api.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the same input give the same bytes. The PDF library puts six random letters before the name of each font, and the time into
 * the document's id; both are replaced in place, with texts of the same length, so that no offset moves. Its list of the characters of a
 * font is not what archives ask for (ISO 19005-2, 6.2.11.4.2), and nobody needs it: it is blanked.
 */
final class SameBytes {

    private static final Pattern FONT = Pattern.compile("/([A-Z]{6})\\+");
    private static final Pattern CHARACTERS = Pattern.compile("/CIDSet \\d+ 0 R");
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[<([0-9a-fA-F]+)><([0-9a-fA-F]+)>\\]");

    private SameBytes() {}

    static byte[] of(byte[] pdf) {
        // Latin-1 maps every byte to one character and back.
        StringBuilder text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        fonts(text);
        characters(text);
        id(text);
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void fonts(StringBuilder text) {
        Map<String, String> names = new HashMap<>();
        Matcher matcher = FONT.matcher(text);
        while (matcher.find()) {
            String name = names.computeIfAbsent(matcher.group(1), random -> letters(names.size()));
            text.replace(matcher.start(1), matcher.end(1), name);
        }
    }

    private static void characters(StringBuilder text) {
        Matcher matcher = CHARACTERS.matcher(text);
        while (matcher.find()) {
            text.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
        }
    }

    private static String letters(int number) {
        char[] letters = new char[6];
        int rest = number;
        for (int i = 5; i >= 0; i--) {
            letters[i] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(letters);
    }

    private static void id(StringBuilder text) {
        Matcher matcher = ID.matcher(text);
        int at = text.lastIndexOf("/ID");
        if (at < 0 || !matcher.find(at)) {
            return;
        }
        int[] spans = {matcher.start(1), matcher.end(1), matcher.start(2), matcher.end(2)};
        for (int i = 0; i < 4; i += 2) {
            text.replace(spans[i], spans[i + 1], "0".repeat(spans[i + 1] - spans[i]));
        }
        String digest = Sha256.of(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < 4; i += 2) {
            int length = spans[i + 1] - spans[i];
            text.replace(spans[i], spans[i + 1], digest.substring(0, Math.min(length, digest.length())));
        }
    }
}
