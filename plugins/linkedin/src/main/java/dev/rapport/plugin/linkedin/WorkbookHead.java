package dev.rapport.plugin.linkedin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The names of the sheets, as far as they lie in the first bytes of a workbook. */
final class WorkbookHead {

    private static final Pattern SHEET = Pattern.compile("<sheet\\b[^>]*\\bname=\"([^\"]*)\"");
    private static final int MOST_BYTES = 200_000;

    private WorkbookHead() {}

    static Set<String> sheets(byte[] head) {
        Set<String> sheets = new TreeSet<>();
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
            return sheets;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/workbook.xml")) {
                    Matcher sheet = SHEET.matcher(new String(zip.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
                    while (sheet.find()) {
                        sheets.add(sheet.group(1));
                    }
                    return sheets;
                }
            }
        } catch (IOException | RuntimeException endOfHead) {
            // The head ends in the middle of an entry; what was seen before counts.
        }
        return sheets;
    }
}
