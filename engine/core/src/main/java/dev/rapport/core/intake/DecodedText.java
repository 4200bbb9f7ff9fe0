package dev.rapport.core.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The letters of a text file: UTF-8, UTF-16 with its mark, else the code page of western Windows. */
final class DecodedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private DecodedText() {}

    static String of(byte[] bytes) {
        boolean isWide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE);
        String text = new String(bytes, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        // The last letter may be cut.
        int strange = text.indexOf('\uFFFD');
        boolean isOther = !isWide && strange >= 0 && strange < text.length() - 3;
        String decoded = isOther ? new String(bytes, WINDOWS) : text;
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }
}
