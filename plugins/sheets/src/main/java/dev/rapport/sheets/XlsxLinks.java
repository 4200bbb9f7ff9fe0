package dev.rapport.sheets;

import dev.rapport.api.plugin.ExportFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The addresses behind cells of a workbook: people write "Link" and let it lead to a profile. */
final class XlsxLinks {

    private static final Pattern PART = Pattern.compile("xl/worksheets/(_rels/)?sheet([0-9]{1,4})\\.xml(\\.rels)?");
    private static final Pattern LINK = Pattern.compile("<(?:\\w+:)?hyperlink\\b[^>]*>");
    private static final Pattern TARGET = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern CELL = Pattern.compile("\\bref=\"([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern RELATION = Pattern.compile("\\b(?:r|\\w+):id=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("\\bTarget=\"(https?://[^\"]*)\"");

    /** Links stand behind the rows of their sheet, and of a large sheet not all are looked for. */
    private static final int MOST_BYTES = 16 << 20;

    private final Map<Integer, Map<Integer, Map<Integer, String>>> cells = new HashMap<>();

    private XlsxLinks() {}

    /** The links of a workbook; none of one that cannot be read. */
    static XlsxLinks of(ExportFile workbook) {
        Map<Integer, String> sheets = new HashMap<>();
        Map<Integer, Map<String, String>> targets = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(workbook.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher part = PART.matcher(entry.getName());
                if (part.matches()) {
                    int sheet = Integer.parseInt(part.group(2)) - 1;
                    String xml = new String(zip.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                    if (part.group(1) == null) {
                        int links = xml.indexOf("hyperlinks>");
                        sheets.put(sheet, links < 0 ? "" : xml.substring(links));
                    } else {
                        targets.put(sheet, targets(xml));
                    }
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // Whoever reads the rows says so.
        }
        XlsxLinks links = new XlsxLinks();
        sheets.forEach((sheet, xml) -> links.add(sheet, xml, targets.getOrDefault(sheet, Map.of())));
        return links;
    }

    /** The addresses of a row, by position of the cell. */
    Map<Integer, String> of(int sheet, int row) {
        return cells.getOrDefault(sheet, Map.of()).getOrDefault(row, Map.of());
    }

    private static Map<String, String> targets(String xml) {
        Map<String, String> targets = new HashMap<>();
        Matcher one = TARGET.matcher(xml);
        while (one.find()) {
            Matcher id = ID.matcher(one.group());
            Matcher address = ADDRESS.matcher(one.group());
            if (id.find() && address.find()) {
                targets.put(id.group(1), address.group(1).replace("&amp;", "&"));
            }
        }
        return targets;
    }

    private void add(int sheet, String xml, Map<String, String> targets) {
        Matcher one = LINK.matcher(xml);
        while (one.find()) {
            Matcher cell = CELL.matcher(one.group());
            Matcher relation = RELATION.matcher(one.group());
            if (cell.find() && relation.find() && targets.containsKey(relation.group(1))) {
                cells.computeIfAbsent(sheet, unused -> new HashMap<>())
                        .computeIfAbsent(Integer.parseInt(cell.group(2)), unused -> new HashMap<>())
                        .put(column(cell.group(1)), targets.getOrDefault(relation.group(1), ""));
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = 26 * column + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
