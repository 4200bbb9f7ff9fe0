package dev.rapport.written;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text file of a person: UTF-8, or UTF-16 as spreadsheets save "Unicode text". What is neither is one problem that says what it is. */
public final class WrittenText {

    private static final int LOOKED_AT = 8_000;

    private static final String AS_WORKBOOK =
            "Maybe save it as .xlsx, or as CSV in UTF-8: another ending alone does not help.";

    private WrittenText() {}

    /**
     * The text without a byte order mark and without what other programs left in it; empty when it cannot be read, which is then a problem.
     *
     * @param shownAs name of the file in places
     */
    public static Optional<String> read(Path file, String shownAs, Problems problems) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            error(
                    "The file (" + shownAs + ") could not be read.",
                    shownAs + ":1:1",
                    "Maybe it is not there, or open in another program.",
                    problems);
            return Optional.empty();
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, shownAs, problems);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, shownAs, problems);
        }
        if (begins(bytes, 'P', 'K', 3, 4)) {
            error(
                    "The file (" + shownAs + ") is no text but a workbook, a document or an archive.",
                    shownAs + ":1:1",
                    isSpreadsheet(shownAs)
                            ? AS_WORKBOOK
                            : "Maybe save it as plain text in UTF-8, or give a workbook the ending .xlsx.",
                    problems);
            return Optional.empty();
        }
        if (isBinary(bytes)) {
            error(
                    "The file (" + shownAs + ") is no text.",
                    shownAs + ":1:1",
                    isSpreadsheet(shownAs) ? AS_WORKBOOK : "Maybe save it as plain text in UTF-8.",
                    problems);
            return Optional.empty();
        }
        return decode(bytes, begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8, shownAs, problems);
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset, String shownAs, Problems problems) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (!result.isError()) {
            return Leftovers.cleared(out.toString(), shownAs, problems);
        }
        String before = out.toString();
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        error(
                "The file (" + shownAs + ") is not UTF-8: a letter of line " + line + " cannot be read.",
                shownAs + ":" + line + ":" + (before.length() - before.lastIndexOf('\n')),
                "Maybe save it as UTF-8; it looks like an older encoding of Windows.",
                problems);
        return Optional.empty();
    }

    private static boolean isSpreadsheet(String name) {
        return name.matches("(?i).*\\.(ods|xls|xlsb|xlsm|numbers)");
    }

    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static void error(String message, String place, String hint, Problems problems) {
        problems.error("file-unreadable", message, place, hint);
    }
}
