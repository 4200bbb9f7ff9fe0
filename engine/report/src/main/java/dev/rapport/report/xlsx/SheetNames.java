package dev.rapport.report.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets: short enough, each once, and with the mark of an edition that must not leave the house. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final String mark;
    private final Set<String> taken = new HashSet<>();

    SheetNames(String mark) {
        this.mark = mark;
    }

    String next(String title) {
        String end = mark.isEmpty() ? "" : " " + mark;
        String name = named(title, end);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = named(title, " " + i + end);
        }
        return name;
    }

    private static String named(String title, String end) {
        return WorkbookUtil.createSafeSheetName(
                cut(title, LONGEST - end.length()).strip() + end);
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most);
    }
}
