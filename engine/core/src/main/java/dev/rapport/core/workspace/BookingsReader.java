package dev.rapport.core.workspace;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Note;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.Stated;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.table.Cell;
import dev.rapport.written.table.SafeCell;
import dev.rapport.written.table.TableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads deliverables.csv (or .xlsx), the agency's one sheet of what was booked. A row that cannot be used is told and left out; the others
 * count.
 */
public final class BookingsReader {

    /** Titles and descriptions may stand above the headings. */
    private static final int HEADINGS_WITHIN = 5;

    private static final Set<String> TOTALS =
            Set.of("total", "totals", "sum", "grand total", "gesamt", "summe", "suma", "totale");
    private static final Set<String> CANCELLED =
            Set.of("cancelled", "canceled", "cancel", "storniert", "abgesagt", "annulé", "cancelado");

    private final String shown;
    private final Map<BookingColumn, Integer> columns;
    private final Currency currency;
    private final Problems problems;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private String creatorAbove = "";
    private int rows;

    /**
     * The sheet as it was read.
     *
     * @param file its name, empty when there is none
     * @param rows rows below the headings that say something
     * @param problems all that is wrong with it
     * @param columns where each column stands, from 0
     */
    public record Read(
            String file, List<Booking> bookings, int rows, Problems problems, Map<BookingColumn, Integer> columns) {

        /** Nothing is booked, or nobody can read what is. */
        public static Read nothing(String file, Problems problems) {
            return new Read(file, List.of(), 0, problems, Map.of());
        }

        /** Where the cell of a booking stands; its row where the sheet has no such column. */
        String place(Booking booking, BookingColumn column) {
            Integer index = columns.get(column);
            return index == null ? booking.place() : Cell.placeInRow(booking.place(), index);
        }
    }

    private BookingsReader(String shown, Map<BookingColumn, Integer> columns, Currency currency, Problems problems) {
        this.shown = shown;
        this.columns = columns;
        this.currency = currency;
        this.problems = problems;
    }

    /** @param currency of amounts that name none */
    public static Read read(Workspace workspace, Currency currency) {
        Problems problems = new Problems();
        Path file = workspace.sheet("deliverables.csv");
        return Files.isRegularFile(file) ? read(file, currency, problems) : Read.nothing("", problems);
    }

    private static Read read(Path file, Currency currency, Problems problems) {
        String shown = String.valueOf(file.getFileName());
        List<List<Cell>> rows = TableFile.rows(file, shown, false, problems).orElse(List.of());
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, rows.size()); i++) {
            Map<BookingColumn, Integer> columns = columns(rows.get(i));
            if (columns.containsKey(BookingColumn.CREATOR) && columns.size() > 1) {
                BookingsReader reader = new BookingsReader(shown, columns, currency, problems);
                List<List<Cell>> below = rows.subList(i + 1, rows.size());
                reader.headings(rows.get(i), below);
                List<Booking> bookings = new ArrayList<>();
                for (List<Cell> row : below) {
                    if (!Cell.areHeadingsAgain(row, rows.get(i), shown, problems)) {
                        reader.booking(row, rows.get(i).size()).ifPresent(bookings::add);
                    }
                }
                return new Read(shown, bookings, reader.rows, problems, columns);
            }
        }
        if (!rows.isEmpty()) {
            problems.error(
                    "no-headings",
                    "The sheet (" + shown + ") has no row of headings with a creator.",
                    shown + ":1:1",
                    "Maybe creator,platform,deliverable,planned,fee,code.");
        }
        return Read.nothing(shown, problems);
    }

    private static Map<BookingColumn, Integer> columns(List<Cell> row) {
        Map<BookingColumn, Integer> columns = new EnumMap<>(BookingColumn.class);
        for (int i = 0; i < row.size(); i++) {
            int place = i;
            BookingColumn.of(row.get(i).text()).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    /** Tells columns that are not used: of an unknown heading, of one that stands twice, of none. */
    private void headings(List<Cell> head, List<List<Cell>> below) {
        for (int i = 0; i < head.size(); i++) {
            Cell heading = head.get(i);
            int index = i;
            Optional<BookingColumn> column = BookingColumn.of(heading.text());
            if (heading.isEmpty()) {
                below.stream()
                        .filter(row -> index < row.size() && !row.get(index).isEmpty())
                        .findFirst()
                        .ifPresent(row -> problems.warning(
                                "extra-cell",
                                "The column has no heading, so that nothing in it is used; its first cell is ("
                                        + row.get(index).text() + ").",
                                heading.place(shown),
                                "Maybe its heading was deleted."));
            } else if (column.isEmpty()) {
                problems.warning(
                        "unknown-heading",
                        "The heading (" + heading.text() + ") means nothing here, and its column is not used.",
                        heading.place(shown),
                        DidYouMean.hint(
                                heading.text(),
                                Arrays.stream(BookingColumn.values())
                                        .map(BookingColumn::shown)
                                        .toList(),
                                "Maybe it is the agency's own, and may stay."));
            } else if (column.get() != BookingColumn.UNUSED && columns.getOrDefault(column.get(), i) != i) {
                problems.warning(
                        "duplicate-column",
                        "The heading (" + heading.text() + ") says the same as ("
                                + head.get(columns.getOrDefault(column.get(), i))
                                        .text() + "), and its column is not used.",
                        heading.place(shown),
                        "Maybe delete one of the columns.");
            }
        }
    }

    private Optional<Booking> booking(List<Cell> cells, int width) {
        boolean isRemark = cells.get(0).text().startsWith("#")
                && cells.stream().skip(1).allMatch(Cell::isEmpty)
                && cells.get(0).unusable("").isEmpty();
        if (isRemark || cells.stream().allMatch(Cell::isEmpty)) {
            return Optional.empty();
        }
        boolean isTotal = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> TOTALS.contains(cell.text().toLowerCase(Locale.ROOT)))
                .orElse(false);
        if (isTotal) {
            return Optional.empty();
        }
        rows++;
        BookingCells row = new BookingCells(cells, shown, columns, currency, problems);
        String written = SafeCell.read(row.text(BookingColumn.CREATOR));
        if (!row.isUsable(width)) {
            creatorAbove = written.isEmpty() ? creatorAbove : written.replaceFirst("^@", "");
            return Optional.empty();
        }
        String place = row.place();
        if (written.isEmpty() && row.isRemark()) {
            problems.error(
                    "no-creator",
                    "The row names no creator and nothing that was agreed.",
                    place,
                    "Maybe it is a note: delete it, or begin it with #.");
            return Optional.empty();
        }
        String creator = written.isEmpty() ? creatorAbove : written.replaceFirst("^@", "");
        if (creator.isEmpty()) {
            problems.error("no-creator", "The row names no creator.", place, "Maybe write the creator's handle.");
            return Optional.empty();
        }
        if (written.isEmpty()) {
            problems.info(
                    "creator-above",
                    "The row names no creator, and counts for (" + creator + ") of the row above it.",
                    row.place(BookingColumn.CREATOR),
                    "");
        }
        creatorAbove = creator;
        Optional<Deliverable> deliverable = deliverable(row);
        String id = id(row, creator, deliverable);
        if (!ids.add(id)) {
            problems.error(
                    "booking-twice",
                    "The booking (" + id + ") stands twice in the sheet; the first one counts.",
                    place,
                    "Maybe give the second one an id of its own.");
            return Optional.empty();
        }
        marks(row);
        Optional<Money> fee = row.money(BookingColumn.FEE);
        Optional<Money> gift = row.money(BookingColumn.GIFT);
        // A cost of which a part cannot be read is unknown, and not what the other part says.
        boolean isWhole = fee.isPresent() || row.known(BookingColumn.FEE).isEmpty() && !row.isLost(BookingColumn.FEE);
        return Optional.of(new Booking(
                id,
                row.text(BookingColumn.CAMPAIGN),
                creator,
                row.text(BookingColumn.PLATFORM).toLowerCase(Locale.ROOT),
                deliverable,
                row.day(BookingColumn.PLANNED),
                fee,
                isWhole ? gift : Optional.empty(),
                row.codes(),
                row.known(BookingColumn.LINK),
                row.known(BookingColumn.AFFILIATE),
                row.known(BookingColumn.PERMALINK),
                isCancelled(row),
                rights(row),
                stated(row),
                new Note(row.text(BookingColumn.NOTE)),
                place));
    }

    private void marks(BookingCells row) {
        MarkCells.tellAffiliate(row.known(BookingColumn.AFFILIATE), row.place(BookingColumn.AFFILIATE), problems);
        MarkCells.tellAddress("link", row.known(BookingColumn.LINK), row.place(BookingColumn.LINK), problems);
        MarkCells.tellAddress(
                "permalink", row.known(BookingColumn.PERMALINK), row.place(BookingColumn.PERMALINK), problems);
    }

    private String id(BookingCells row, String creator, Optional<Deliverable> deliverable) {
        String given = row.text(BookingColumn.ID);
        if (!given.isEmpty()) {
            return given;
        }
        String made = creator + "-" + deliverable.map(Deliverable::id).orElse("booking");
        return made + "-" + numbers.merge(made, 1, Integer::sum);
    }

    private Optional<Deliverable> deliverable(BookingCells row) {
        String text = row.known(BookingColumn.DELIVERABLE);
        Optional<Deliverable> deliverable = Deliverable.byId(text)
                .or(() -> Deliverable.byId(text.replaceFirst("(?i)^(instagram|ig|tiktok|youtube|yt|facebook)\\s+", "")))
                .or(() -> Deliverable.byId(text.replaceFirst("(?i)s$", "")));
        if (!text.isEmpty() && deliverable.isEmpty()) {
            problems.warning(
                    "unknown-deliverable",
                    "The deliverable (" + text + ") does not exist.",
                    row.place(BookingColumn.DELIVERABLE),
                    CampaignAdvice.deliverable(text));
        }
        return deliverable;
    }

    private boolean isCancelled(BookingCells row) {
        String status = row.text(BookingColumn.STATUS).toLowerCase(Locale.ROOT);
        boolean isCancelled = CANCELLED.contains(status);
        boolean isToldElsewhere = Set.of(
                        "", "planned", "live", "late", "missing", "posted", "published", "geplant", "done")
                .contains(status);
        if (!isCancelled && !isToldElsewhere) {
            problems.warning(
                    "unknown-status",
                    "The status (" + status + ") is not used: what is live or late is found out from the posts.",
                    row.place(BookingColumn.STATUS),
                    "Maybe cancelled, or leave it empty.");
        }
        return isCancelled;
    }

    private Rights rights(BookingCells row) {
        Optional<LocalDate> from = row.day(BookingColumn.RIGHTS_FROM);
        Optional<LocalDate> until = row.day(BookingColumn.RIGHTS_UNTIL);
        List<String> channels = Arrays.stream(row.known(BookingColumn.CHANNELS).split("[;,]", -1))
                .map(String::strip)
                .filter(channel -> !channel.isEmpty())
                .toList();
        boolean isRead = !row.isLost(BookingColumn.RIGHTS_FROM)
                && !row.isLost(BookingColumn.RIGHTS_UNTIL)
                && (from.isPresent() || row.known(BookingColumn.RIGHTS_FROM).isEmpty())
                && (until.isPresent() || row.known(BookingColumn.RIGHTS_UNTIL).isEmpty());
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            isRead = false;
            problems.error(
                    "end-before-start",
                    "The rights end (" + until.get() + ") before they begin (" + from.get() + ").",
                    row.place(BookingColumn.RIGHTS_UNTIL),
                    "Maybe the two days are swapped, or another year is meant.");
        }
        RightsCells.tellTerritory(row.known(BookingColumn.TERRITORY), row.place(BookingColumn.TERRITORY), problems);
        RightsCells.tellAll(channels, row.place(BookingColumn.CHANNELS), problems);
        return new Rights(
                // An end that cannot be read must not be taken for none.
                isRead ? channels : List.of(),
                row.known(BookingColumn.TERRITORY),
                from,
                until,
                row.day(BookingColumn.EXCLUSIVE_UNTIL),
                RightsCells.signedBy(row.known(BookingColumn.SIGNED_BY), row.place(BookingColumn.SIGNED_BY), problems));
    }

    private Stated stated(BookingCells row) {
        return new Stated(
                row.count(BookingColumn.USES),
                row.count(BookingColumn.CLICKS),
                row.count(BookingColumn.ORDERS),
                row.money(BookingColumn.REVENUE),
                row.count(BookingColumn.REACH),
                row.count(BookingColumn.IMPRESSIONS),
                row.count(BookingColumn.VIEWS),
                row.count(BookingColumn.LIKES),
                row.count(BookingColumn.COMMENTS),
                row.count(BookingColumn.SHARES),
                row.count(BookingColumn.SAVES));
    }
}
