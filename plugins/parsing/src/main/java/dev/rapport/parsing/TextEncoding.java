package dev.rapport.parsing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text file, judged by its first bytes: a byte order mark, NULs of UTF-16, valid UTF-8, else the windows code page
 * (1251 or 1252) that fits.
 *
 * @param charset the encoding
 * @param bomBytes length of the byte order mark in bytes
 */
public record TextEncoding(Charset charset, int bomBytes) {

    private static final int LOOK_AT = 64 * 1024;

    /** Opens a text; bytes that are no characters become U+FFFD, so that one bad byte costs one letter. */
    public static Reader open(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOK_AT);
        buffered.mark(LOOK_AT);
        byte[] head = buffered.readNBytes(LOOK_AT);
        buffered.reset();
        TextEncoding encoding = of(head);
        buffered.skipNBytes(encoding.bomBytes);
        return new InputStreamReader(
                buffered,
                encoding.charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    public static TextEncoding of(byte[] head) {
        if (head.length >= 3 && at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (head.length >= 2 && at(head, 0) == 0xFF && at(head, 1) == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (head.length >= 2 && at(head, 0) == 0xFE && at(head, 1) == 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (head.length >= 4 && head[1] == 0 && head[3] == 0 && head[0] != 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (head.length >= 4 && head[0] == 0 && head[2] == 0 && head[1] != 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(eightBit(head), 0);
    }

    /** The first bytes as text. */
    public static String decode(byte[] head) {
        TextEncoding encoding = of(head);
        return new String(head, encoding.bomBytes, head.length - encoding.bomBytes, encoding.charset);
    }

    private static Charset eightBit(byte[] head) {
        int good = 0;
        int bad = 0;
        int high = 0;
        int highPairs = 0;
        for (int i = 0; i < head.length; ) {
            int length = utf8Length(at(head, i));
            boolean wellFormed = length > 0;
            for (int k = 1; k < length && i + k < head.length; k++) {
                wellFormed &= (at(head, i + k) & 0xC0) == 0x80;
            }
            if (at(head, i) >= 0xC0) {
                high++;
                highPairs += i + 1 < head.length && at(head, i + 1) >= 0xC0 ? 1 : 0;
            }
            if (!wellFormed) {
                bad++;
                i++;
            } else {
                good += length > 1 ? 1 : 0;
                i += length;
            }
        }
        if (good >= bad) {
            return StandardCharsets.UTF_8;
        }
        // In Cyrillic text letters follow letters; in western text an accent stands alone between ASCII letters.
        return Charset.forName(highPairs * 2 > high ? "windows-1251" : "windows-1252");
    }

    private static int utf8Length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first < 0xE0) {
            return 2;
        }
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xF0 && first < 0xF5 ? 4 : 0;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
