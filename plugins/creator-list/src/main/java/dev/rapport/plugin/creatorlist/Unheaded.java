package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A list of few columns that nobody headed: handles or addresses of profiles, perhaps with names. Its cells say what a column has. */
final class Unheaded {

    private static final int WIDEST = 3;
    private static final int FEWEST = 2;

    private final List<Sight> sights = new ArrayList<>();
    private int rows;
    private int wider;

    void see(SheetRow row) {
        rows++;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.address(i).orElse(row.cell(i));
            if (i >= WIDEST) {
                wider += cell.isEmpty() ? 0 : 1;
                continue;
            }
            if (i == sights.size()) {
                sights.add(new Sight());
            }
            sights.get(i).see(cell);
        }
    }

    /** What cells have been seen of each column. */
    List<Sight> sights() {
        return sights;
    }

    /** What would stand above the columns; empty when this is no such list. */
    Optional<HeadingRow> headings() {
        int who = who();
        if (who < 0 || rows < FEWEST || 10 * wider > rows) {
            return Optional.empty();
        }
        Column kind = sights.get(who).hasProfiles() ? Column.URL : Column.HANDLE;
        int name = first(i -> i != who && sights.get(i).hasTexts());
        return Optional.of(new HeadingRow(IntStream.range(0, sights.size())
                .mapToObj(i -> Heading.of(i == who ? kind : i == name ? Column.NAME : Column.UNKNOWN, ""))
                .toList()));
    }

    /** The column that names the accounts: words without an @ are handles only where nothing else stands in a row. */
    private int who() {
        int profiles = first(i -> sights.get(i).hasProfiles());
        int handles = first(i -> sights.get(i).hasMarkedHandles());
        int alone = sights.stream().filter(Sight::hasTexts).count() == 1
                ? first(i -> sights.get(i).hasHandlesAlone())
                : -1;
        return IntStream.of(profiles, handles, alone)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }

    private int first(IntPredicate wanted) {
        return IntStream.range(0, sights.size()).filter(wanted).findFirst().orElse(-1);
    }
}
