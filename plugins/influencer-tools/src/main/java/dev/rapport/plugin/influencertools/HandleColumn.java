package dev.rapport.plugin.influencertools;

import dev.rapport.parsing.CsvRow;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the column with handles by what stands in it: the names of the columns are swapped from month to month. */
final class HandleColumn {

    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9._-]{2,60}");

    private HandleColumn() {}

    static String of(List<String> names, TwinTable table, List<CsvRow> rows) {
        String best = names.get(0);
        int most = -1;
        for (String name : names.stream().sorted().toList()) {
            int handles = 0;
            for (CsvRow row : rows) {
                handles += weight(table.shown(row, name::equals));
            }
            if (handles > most) {
                most = handles;
                best = name;
            }
        }
        return best;
    }

    static boolean isHandle(String text) {
        return HANDLE.matcher(text).matches();
    }

    /** Names shown often have capitals; handles seldom. */
    private static int weight(String text) {
        if (!isHandle(text)) {
            return 0;
        }
        return text.chars().anyMatch(Character::isUpperCase) ? 1 : 2;
    }
}
