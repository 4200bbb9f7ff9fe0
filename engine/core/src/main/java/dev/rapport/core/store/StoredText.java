package dev.rapport.core.store;

import java.nio.charset.StandardCharsets;

/** Text as every database takes it: without the character 0 and halves of characters, which no name has and a damaged file may bring. */
final class StoredText {

    private static final char LOST = '\uFFFD';

    private StoredText() {}

    static String of(String text) {
        String whole = text.indexOf('\0') < 0 ? text : text.replace('\0', LOST);
        return StandardCharsets.UTF_8.newEncoder().canEncode(whole)
                ? whole
                : new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
