package dev.rapport.parsing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Meta's own exports write each byte of UTF-8 as a character of its own. */
public final class Mojibake {

    private Mojibake() {}

    /** The text as it was meant; unchanged when it is not of that kind. */
    public static String repair(String text) {
        boolean suspicious =
                text.chars().anyMatch(c -> c >= 0x80) && text.chars().allMatch(c -> c <= 0xFF);
        if (!suspicious) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException isRealText) {
            return text;
        }
    }
}
