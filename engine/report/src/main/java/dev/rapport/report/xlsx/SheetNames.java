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
        String marked = mark.isEmpty() ? title : title + " " + mark;
        String name = WorkbookUtil.createSafeSheetName(cut(marked, LONGEST));
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = WorkbookUtil.createSafeSheetName(cut(marked, LONGEST - 3) + " " + i);
        }
        return name;
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most);
    }
}
