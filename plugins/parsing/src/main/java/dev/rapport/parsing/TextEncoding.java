package dev.rapport.parsing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The encoding of a text file, judged by its first bytes: a byte order mark, NULs of UTF-16, valid UTF-8, else the windows code page
 * (1251 or 1252) that fits.
 *
 * @param charset the encoding
 * @param bomBytes length of the byte order mark in bytes
 */
public record TextEncoding(Charset charset, int bomBytes) {

    private static final int LOOK_AT = 64 * 1024;
    private static final char NO_CHARACTER = '\uFFFD';

    /** Opens a text; bytes that are no characters become U+FFFD, so that one bad byte costs one letter. */
    public static Reader open(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOK_AT);
        return of(buffered).reader(buffered);
    }

    /** Finds out the encoding, and leaves the stream behind the byte order mark. */
    static TextEncoding of(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AT);
        byte[] head = new byte[LOOK_AT];
        head = Arrays.copyOf(head, in.readNBytes(head, 0, LOOK_AT));
        in.reset();
        TextEncoding encoding = of(head);
        in.skipNBytes(encoding.bomBytes);
        return encoding;
    }

    Reader reader(InputStream in) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new Utf8Text(in);
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    public static TextEncoding of(byte[] head) {
        return marks(head).orElseGet(() -> new TextEncoding(eightBit(head), 0));
    }

    /** What a byte order mark or the NULs of UTF-16 say. */
    private static Optional<TextEncoding> marks(byte[] head) {
        if (head.length >= 3 && at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (head.length >= 2 && at(head, 0) == 0xFF && at(head, 1) == 0xFE) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (head.length >= 2 && at(head, 0) == 0xFE && at(head, 1) == 0xFF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        if (head.length >= 4 && head[1] == 0 && head[3] == 0 && head[0] != 0) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0));
        }
        if (head.length >= 4 && head[0] == 0 && head[2] == 0 && head[1] != 0) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0));
        }
        return Optional.empty();
    }

    /** The first bytes as text. */
    public static String decode(byte[] head) {
        if (marks(head).isEmpty()) {
            String text = new String(head, StandardCharsets.UTF_8);
            if (text.indexOf(NO_CHARACTER) < 0) {
                return text;
            }
        }
        TextEncoding encoding = of(head);
        return new String(head, encoding.bomBytes, head.length - encoding.bomBytes, encoding.charset);
    }

    private static Charset eightBit(byte[] head) {
        int good = 0;
        int bad = 0;
        int high = 0;
        int highPairs = 0;
        for (int i = 0; i < head.length; ) {
            i = Utf8.plainEnd(head, i, head.length);
            if (i == head.length) {
                break;
            }
            if (at(head, i) >= 0xC0) {
                high++;
                highPairs += i + 1 < head.length && at(head, i + 1) >= 0xC0 ? 1 : 0;
            }
            int length = Utf8.length(head, i, head.length);
            boolean isCut = length == 0 && i + Utf8.LONGEST > head.length && at(head, i) >= 0xC2;
            bad += length == 0 && !isCut ? 1 : 0;
            good += length > 0 || isCut ? 1 : 0;
            i += Math.max(1, length);
        }
        if (good >= bad) {
            return StandardCharsets.UTF_8;
        }
        // In Cyrillic text letters follow letters; in western text an accent stands alone between ASCII letters.
        return Charset.forName(highPairs * 2 > high ? "windows-1251" : "windows-1252");
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
