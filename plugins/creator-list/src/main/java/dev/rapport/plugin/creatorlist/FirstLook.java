package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.DateColumns;
import dev.rapport.sheets.Platforms;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the headings of one sheet, and looks through the cells below. */
final class FirstLook {

    private static final int DEEPEST = 20;
    private static final int FEW_ABOVE = 3;

    private final String sheet;
    private Optional<SheetRow> first = Optional.empty();
    private Optional<SheetRow> top = Optional.empty();
    private HeadingRow written = new HeadingRow(List.of());
    private final List<Sight> sights = new ArrayList<>();
    private final Unheaded unheaded = new Unheaded();
    private RateScale.Survey rates = new RateScale.Survey(false);
    private final DateColumns dates = new DateColumns();
    private int rate = -1;
    private final List<Long> above = new ArrayList<>();
    private int seen;

    FirstLook(String sheet) {
        this.sheet = sheet;
    }

    void see(SheetRow row) {
        if (row.isBlank()) {
            return;
        }
        first = first.or(() -> Optional.of(row));
        if (top.isPresent()) {
            if (isOneOfItsRows(row)) {
                forget();
                return;
            }
            if (rate >= 0) {
                rates.see(row.cell(rate));
            }
            dates.see(row);
            for (int i = 0; i < sights.size(); i++) {
                sights.get(i).see(row.address(i).orElse(row.cell(i)));
            }
            return;
        }
        HeadingRow candidate = ++seen > DEEPEST ? written : HeadingRow.of(row.cells());
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        // Above a list stand titles and remarks; where rows as full as this one stand, it is one of theirs.
        boolean isOneOfMany = above.stream().filter(other -> other >= filled).count() >= FEW_ABOVE;
        above.add(filled);
        if (candidate.isHeading() && !isOneOfMany) {
            top = Optional.of(row);
            written = candidate;
            candidate.headings().forEach(heading -> sights.add(new Sight()));
            rate = candidate.index(Column.ENGAGEMENT_RATE);
            rates = new RateScale.Survey(
                    rate >= 0 && candidate.headings().get(rate).isPercent());
        } else if (seen > 1 || !isOneHeading(row)) {
            unheaded.see(row);
        }
    }

    /** What was taken for a heading stands in the cells below, too, where other cells differ: it is one of the rows. */
    private boolean isOneOfItsRows(SheetRow row) {
        List<Integer> known = IntStream.range(0, written.headings().size())
                .filter(i -> written.headings().get(i).column() != Column.UNKNOWN)
                .boxed()
                .toList();
        return known.stream().allMatch(i -> isAsAbove(row, i))
                && IntStream.range(0, written.headings().size()).anyMatch(i -> !isAsAbove(row, i));
    }

    private boolean isAsAbove(SheetRow row, int column) {
        return row.address(column)
                .orElse(row.cell(column))
                .strip()
                .equalsIgnoreCase(written.headings().get(column).shown());
    }

    private void forget() {
        top = Optional.empty();
        written = new HeadingRow(List.of());
        sights.clear();
        rate = -1;
        seen = DEEPEST;
    }

    /** The one heading above a column of handles, or the number that a program wrote there. */
    private static boolean isOneHeading(SheetRow row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1
                && (Headings.of(filled.get(0)).column() != Column.UNKNOWN || Sight.isNumber(filled.get(0)));
    }

    String sheet() {
        return sheet;
    }

    /** Whether it is known what its columns have, be it by headings or by the cells of a list that has none. */
    boolean isKnown() {
        return top.isPresent() || isUnheaded();
    }

    boolean isUnheaded() {
        return top.isEmpty() && unheaded.headings().isPresent();
    }

    /** The first row on which something stands. */
    Optional<SheetRow> first() {
        return first;
    }

    Optional<SheetRow> top() {
        return top;
    }

    /** The number of the last row above the list. */
    long lastAbove() {
        return top.or(() -> first.filter(FirstLook::isOneHeading))
                .map(SheetRow::number)
                .orElse(0L);
    }

    /** What the columns have, by their headings and their cells. */
    HeadingRow headings() {
        return top.isEmpty() ? unheaded.headings().orElse(written) : Decided.of(written, sights);
    }

    /** Whether a row can say its platform: in a column, by an address or by the id of a channel. */
    boolean namesPlatforms() {
        HeadingRow headings = headings();
        List<Sight> seen = top.isEmpty() ? unheaded.sights() : sights;
        boolean isInCells = false;
        for (Column column : List.of(Column.URL, Column.HANDLE, Column.ID, Column.NAME)) {
            isInCells |= headings.all(column).stream().anyMatch(i -> seen.get(i).namesPlatform());
        }
        return headings.has(Column.PLATFORM)
                || headings.impliedPlatform().isPresent()
                || headings.isWide()
                || isInCells;
    }

    /** Whether what stands below the heading of handles are some. */
    boolean hasHandles() {
        return top.isPresent()
                && headings().all(Column.HANDLE).stream()
                        .anyMatch(i -> sights.get(i).hasHandles()
                                || headings().has(Column.ID) && sights.get(i).hasWords());
    }

    /** The platform that keeps the pictures of those in the list. */
    Optional<String> pictured() {
        List<String> platforms = sights.stream()
                .flatMap(sight -> sight.pictured().stream())
                .distinct()
                .toList();
        return platforms.size() == 1 ? Optional.of(platforms.get(0)) : Optional.empty();
    }

    /** Whether a column has the addresses of posts. */
    boolean hasPostAddresses() {
        return sights.stream().anyMatch(Sight::hasPosts);
    }

    /** The platform that the sheet is named after. */
    Optional<String> sheetPlatform() {
        String named = NamedPlatform.in(sheet).platform();
        return Optional.of(named).filter(platform -> !platform.isEmpty() && Platforms.isKnown(platform));
    }

    /** How its columns write dates. */
    DateColumns dates() {
        return dates;
    }

    RateScale scale() {
        return rates.scale();
    }

    void tell(Reading reading) {
        top.ifPresent(row -> tell(row, reading));
        if (isUnheaded()) {
            first.ifPresent(row -> reading.once(ReadIssue.info(
                    "headings-missing",
                    "No headings say what the columns have; who a row is of is read from what its cells look like ("
                            + Shown.of(row.cell(0)) + "). Maybe write platform, handle and name in its first row.",
                    row.place(0))));
        }
    }

    private void tell(SheetRow row, Reading reading) {
        HeadingRow headings = headings();
        headings.tellUnknown(row, reading);
        for (int i : headings.all(Column.ROW_NUMBER)) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "row-numbers",
                            "The column (" + headings.headings().get(i).shown()
                                    + ") has numbers of rows or keys of a database and no ids of a platform; who a row is of is read from its handle,"
                                    + " address or name.",
                            row.place(i)));
        }
        if (scale().contradictsHeading()) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "rates-are-fractions",
                            "The column (" + written.headings().get(rate).shown()
                                    + ") says percent, and its numbers are fractions; 0.035 is read as 3.5 %.",
                            row.place(rate)));
        }
    }
}
