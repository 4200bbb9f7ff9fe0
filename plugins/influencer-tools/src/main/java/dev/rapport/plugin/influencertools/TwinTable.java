package dev.rapport.plugin.influencertools;

import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The header of a table in which a name may stand twice: over what the tool shows (409.8M) and over its twin as a number. */
final class TwinTable {

    private final List<String> header = new ArrayList<>();

    TwinTable(List<String> cells) {
        for (String cell : cells) {
            header.add(name(cell));
        }
    }

    static String name(String cell) {
        return cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    int width() {
        return header.size();
    }

    /** What the row shows under a name: the text with its unit, which tells how far it is rounded, else the number. */
    String shown(CsvRow row, Predicate<String> names) {
        String best = "";
        for (int i = 0; i < header.size() && i < row.cells().size(); i++) {
            if (names.test(header.get(i))) {
                String cell = known(row.cells().get(i));
                boolean hasUnit = !cell.isEmpty() && Character.isLetter(cell.charAt(cell.length() - 1));
                if (hasUnit || best.isEmpty()) {
                    best = cell;
                }
                if (hasUnit) {
                    return best;
                }
            }
        }
        return best.replaceFirst("\\.0+$", "");
    }

    private static String known(String cell) {
        // Some months write N/A'.
        return Unknowns.known(cell.strip().replaceFirst("'$", "")).strip();
    }
}
