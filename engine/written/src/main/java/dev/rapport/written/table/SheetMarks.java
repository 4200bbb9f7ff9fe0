package dev.rapport.written.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a sheet of a workbook says beside its cells.
 *
 * @param merged cells that another one covers, such as {@code A3}
 * @param widths by row, from 1, how many columns it takes to see all of them
 * @param hidden rows and columns that nobody sees, such as {@code row 4} and {@code column C}
 * @param struck rows with a cell whose text is struck through, such as {@code row 4}
 */
record SheetMarks(Set<String> merged, Map<Integer, Integer> widths, List<String> hidden, List<String> struck) {

    static final SheetMarks NONE = new SheetMarks(Set.of(), Map.of(), List.of(), List.of());

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST_MERGED = 20_000;
    private static final String SHEETS = "xl/worksheets/";

    SheetMarks {
        merged = Set.copyOf(merged);
        widths = Map.copyOf(widths);
        hidden = List.copyOf(hidden);
        struck = List.copyOf(struck);
    }

    /** How many columns of a row have to be looked at for what is merged in it. */
    int width(int row) {
        return widths.getOrDefault(row, 0);
    }

    /** Those of the sheet of this name; none when the workbook does not say. */
    static SheetMarks of(Path workbook, String name) {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            Optional<String> part = part(zip, name);
            ZipEntry entry = zip.getEntry(part.orElse(SHEETS + "sheet1.xml"));
            if (entry == null) {
                return NONE;
            }
            Set<String> struck = StruckStyles.of(zip);
            try (InputStream in = zip.getInputStream(entry)) {
                return read(in, struck);
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // The reader of its cells says what is wrong with it.
            return NONE;
        }
    }

    /** @param struckStyles styles that strike a text through */
    private static SheetMarks read(InputStream in, Set<String> struckStyles) throws XMLStreamException {
        Set<String> merged = new HashSet<>();
        Map<Integer, Integer> widths = new HashMap<>();
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> struck = new TreeSet<>();
        List<String> hidden = new ArrayList<>();
        XMLStreamReader xml = reader(in);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            boolean isHidden = isTrue(xml.getAttributeValue(null, "hidden"));
            if (xml.getLocalName().equals("row") && isHidden) {
                rows.add(Integer.parseInt(String.valueOf(xml.getAttributeValue(null, "r"))));
            } else if (xml.getLocalName().equals("col") && isHidden) {
                hidden.add("column "
                        + TableFile.column(Integer.parseInt(String.valueOf(xml.getAttributeValue(null, "min"))) - 1));
            } else if (xml.getLocalName().equals("c")
                    && struckStyles.contains(String.valueOf(xml.getAttributeValue(null, "s")))) {
                struck.add(Integer.parseInt(
                        String.valueOf(xml.getAttributeValue(null, "r")).replaceAll("[^0-9]", "")));
            } else if (xml.getLocalName().equals("mergeCell")) {
                cover(String.valueOf(xml.getAttributeValue(null, "ref")), merged, widths);
            }
        }
        rows.forEach(row -> hidden.add("row " + row));
        return new SheetMarks(
                merged, widths, hidden, struck.stream().map(row -> "row " + row).toList());
    }

    private static void cover(String range, Set<String> merged, Map<Integer, Integer> widths) {
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches()) {
            return;
        }
        String covering = ends.group(1) + ends.group(2);
        int firstColumn = index(ends.group(1));
        for (int row = Integer.parseInt(ends.group(2)); row <= Integer.parseInt(ends.group(4)); row++) {
            for (int column = firstColumn; column <= index(ends.group(3)); column++) {
                String cell = TableFile.column(column) + row;
                if (merged.size() >= MOST_MERGED) {
                    return;
                }
                if (!cell.equals(covering)) {
                    merged.add(cell);
                    widths.merge(row, column + 1, Math::max);
                }
            }
        }
    }

    private static Optional<String> part(ZipFile zip, String name) throws IOException, XMLStreamException {
        Optional<String> id = attribute(zip, "xl/workbook.xml", "sheet", "name", name, "id");
        return id.isEmpty()
                ? Optional.empty()
                : attribute(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id", id.get(), "Target")
                        .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    /** The value of an attribute of the first element of a name whose key is so. */
    private static Optional<String> attribute(
            ZipFile zip, String part, String element, String key, String wanted, String attribute)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)
                        && wanted.equals(xml.getAttributeValue(null, key))) {
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        // The id is that of the namespace of relationships, whatever its prefix.
                        boolean isMeant = !attribute.equals("id") || xml.getAttributeNamespace(i) != null;
                        if (isMeant && xml.getAttributeLocalName(i).equals(attribute)) {
                            return Optional.of(xml.getAttributeValue(i));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int index(String letters) {
        int index = 0;
        for (char letter : letters.toCharArray()) {
            index = index * 26 + (letter - 'A' + 1);
        }
        return index - 1;
    }
}
