package dev.rapport.written.table;

import java.util.Locale;

/** Whether a spreadsheet shows a number as a day or a time. */
final class CellFormat {

    private CellFormat() {}

    /**
     * @param id of the formats that every workbook has
     * @param written the format, empty when there is none
     */
    static boolean isDate(int id, String written) {
        boolean isKnown =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id != 48 && id != 49);
        String format = written.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\[[^\\]]*\\]", "")
                .replaceAll("\\\\.|_.|\\*.", "")
                .replace("general", "")
                .replace("standard", "");
        return isKnown || format.matches(".*[ymdhs].*");
    }
}
