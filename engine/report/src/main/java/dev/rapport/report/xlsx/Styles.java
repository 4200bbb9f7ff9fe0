package dev.rapport.report.xlsx;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The look of cells; each style is made once, since a workbook holds only so many. */
final class Styles {

    static final Color INK = new Color(0x17212B);
    static final Color SOFT = new Color(0x5B6875);
    static final Color HAIR = new Color(0xDCE1E6);
    static final Color AMBER = new Color(0xB45309);
    static final Color RED = new Color(0xA61B2B);
    static final Color FLAG = new Color(0xF6C9CE);

    /**
     * How a cell looks.
     *
     * @param format number format, empty for text
     * @param wash colour behind it, empty for none
     */
    record Look(
            int size,
            boolean bold,
            Color colour,
            String format,
            boolean right,
            boolean wrap,
            boolean ruled,
            boolean head,
            Optional<Color> wash) {

        static final Look TEXT = new Look(10, false, INK, "", false, false, true, false, Optional.empty());

        Look strong() {
            return new Look(size, true, colour, format, right, wrap, ruled, head, wash);
        }

        Look wrapped() {
            return new Look(size, bold, colour, format, right, true, ruled, head, wash);
        }

        Look bare() {
            return new Look(size, bold, colour, format, right, wrap, false, head, wash);
        }

        Look in(Color other) {
            return new Look(size, bold, other, format, right, wrap, ruled, head, wash);
        }

        Look sized(int points) {
            return new Look(points, bold, colour, format, right, wrap, ruled, head, wash);
        }

        Look number(String pattern) {
            return new Look(size, bold, colour, pattern, true, wrap, ruled, head, wash);
        }

        Look heading() {
            return new Look(9, false, SOFT, "", right, true, false, true, wash);
        }

        /** On a wash of a colour: somebody may change it. */
        Look on(Color colour) {
            return new Look(size, bold, this.colour, format, right, wrap, ruled, head, Optional.of(colour));
        }

        Look atRight() {
            return new Look(size, bold, colour, format, true, wrap, ruled, head, wash);
        }
    }

    private record Key(Look look, boolean quoted) {}

    private record Pill(Color text, Color wash) {}

    private final XSSFWorkbook book;
    private final Map<Record, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
    }

    /**
     * @param quoted for a text that a spreadsheet would take for a formula when somebody edits it
     */
    XSSFCellStyle style(Look look, boolean quoted) {
        return made.computeIfAbsent(new Key(look, quoted), key -> make(look, quoted));
    }

    private XSSFCellStyle make(Look look, boolean quoted) {
        XSSFFont font = book.createFont();
        font.setFontName("Inter");
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setColor(colour(look.colour()));
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(look.head() ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
        style.setAlignment(look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        if (!look.right() && (look.ruled() || look.head())) {
            // A text beside a figure needs air.
            style.setIndention((short) 1);
        }
        style.setWrapText(look.wrap());
        style.setQuotePrefixed(quoted);
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        look.wash().ifPresent(wash -> {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(wash));
        });
        if (look.ruled() || look.head()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(look.head() ? INK : HAIR));
        }
        return style;
    }

    /** A style that fills, for a word on a wash of its colour. */
    XSSFCellStyle pill(Color text, Color wash) {
        return made.computeIfAbsent(new Pill(text, wash), key -> {
            XSSFCellStyle style = make(Look.TEXT.strong().in(text), false);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(wash));
            return style;
        });
    }

    static XSSFColor colour(Color colour) {
        return new XSSFColor(
                new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()}, null);
    }
}
