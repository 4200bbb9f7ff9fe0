package dev.rapport.written.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of a workbook as the text that a program would save them as: comma separated, one row a line, in UTF-8. */
public final class WorkbookText {

    /** More than a person keeps in one workbook. */
    private static final int MOST_SHEETS = 100;

    /** Opens the workbook from its beginning. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private WorkbookText() {}

    /** Names of the sheets in their order, hidden ones too; none of what cannot be read. */
    public static List<String> sheets(Source source) {
        List<String> names = new ArrayList<>();
        try (InputStream in = source.open();
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(false, false))) {
            book.getSheets().limit(MOST_SHEETS).forEach(sheet -> names.add(sheet.getName()));
        } catch (IOException | RuntimeException damaged) {
            // Whoever reads the workbook says so.
        }
        return names;
    }

    /**
     * The text of one sheet, made row by row while it is read.
     *
     * @param index of the sheet, from 0
     * @param hasStyles as {@link #hasStyles} says of the workbook
     */
    public static InputStream open(Source source, int index, boolean hasStyles) throws IOException {
        InputStream in = source.open();
        try {
            ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(hasStyles, false));
            Sheet sheet = book.getSheets()
                    .skip(index)
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no sheet " + index + "."));
            return new SheetStream(in, book, sheet.openStream());
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Small programs write workbooks without formats; then no cell says that it is a date or percent. */
    public static boolean hasStyles(Source source) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/styles.xml")) {
                    return true;
                }
            }
            return false;
        }
    }
}
