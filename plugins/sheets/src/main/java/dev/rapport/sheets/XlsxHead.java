package dev.rapport.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What the first bytes of a workbook show.
 *
 * @param isWorkbook whether this is a workbook at all
 * @param texts the first texts of its cells, as far as they lie in the first bytes
 */
public record XlsxHead(boolean isWorkbook, List<String> texts) {

    private static final Pattern TEXT = Pattern.compile("<t(?: [^>]*)?>([^<]*)</t>");
    private static final int MOST_TEXTS = 200;
    private static final int MOST_BYTES = 1_000_000;

    public static XlsxHead of(byte[] head) {
        List<String> texts = new ArrayList<>();
        boolean isWorkbook = false;
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3) {
            return new XlsxHead(false, texts);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                isWorkbook |= name.startsWith("xl/");
                if (name.equals("xl/sharedStrings.xml") || name.startsWith("xl/worksheets/sheet")) {
                    collect(upTo(zip), texts);
                }
            }
        } catch (IOException | RuntimeException endOfHead) {
            // The head ends in the middle of an entry; what was seen before counts.
        }
        return new XlsxHead(isWorkbook, List.copyOf(texts));
    }

    /** All that can be unpacked, also where the entry is cut. */
    private static String upTo(ZipInputStream zip) {
        byte[] bytes = new byte[MOST_BYTES];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < bytes.length; length += Math.max(0, read)) {
                read = zip.read(bytes, length, Math.min(512, bytes.length - length));
            }
        } catch (IOException cut) {
            // as far as it goes
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static void collect(String xml, List<String> texts) {
        Matcher matcher = TEXT.matcher(xml);
        while (matcher.find() && texts.size() < MOST_TEXTS) {
            texts.add(matcher.group(1));
        }
    }
}
