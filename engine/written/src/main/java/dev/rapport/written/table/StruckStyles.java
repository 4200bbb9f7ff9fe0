package dev.rapport.written.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of a workbook that strike their text through: to whoever reads the sheet, such a row is taken out. */
final class StruckStyles {

    private StruckStyles() {}

    /** Numbers of the styles, as cells name them; none when the workbook does not say. */
    static Set<String> of(ZipFile workbook) throws IOException, XMLStreamException {
        ZipEntry entry = workbook.getEntry("xl/styles.xml");
        if (entry == null) {
            return Set.of();
        }
        Set<String> fonts = new HashSet<>();
        Set<String> styles = new HashSet<>();
        int font = -1;
        int style = -1;
        String within = "";
        try (InputStream in = workbook.getInputStream(entry)) {
            XMLStreamReader xml = SheetMarks.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> within = xml.getLocalName();
                    case "font" -> font++;
                    case "strike" -> {
                        String value = xml.getAttributeValue(null, "val");
                        if (within.equals("fonts") && !"0".equals(value) && !"false".equals(value)) {
                            fonts.add(String.valueOf(font));
                        }
                    }
                    case "xf" -> {
                        if (within.equals("cellXfs")) {
                            style++;
                            if (fonts.contains(String.valueOf(xml.getAttributeValue(null, "fontId")))) {
                                styles.add(String.valueOf(style));
                            }
                        }
                    }
                    default -> {
                        // says nothing of lines through a text
                    }
                }
            }
        }
        return styles;
    }
}
