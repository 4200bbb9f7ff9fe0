package dev.rapport.core.workspace;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Note;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.Stated;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.NumberAdvice;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenDay;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.Cell;
import dev.rapport.written.table.SafeCell;
import dev.rapport.written.table.TableFile;
import java.math.BigDecimal;
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

    /** A shorter word is rather a part of a code. */
    private static final int SHORTEST_CODE = 3;

    private static final Set<String> TOTALS =
            Set.of("total", "totals", "sum", "grand total", "gesamt", "summe", "suma", "totale");
    private static final Set<String> UNKNOWN =
            Set.of("", "-", "–", "n/a", "na", "tbd", "tba", "?", "gifted", "product only", "#div/0!", "#n/a", "#ref!");
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
     */
    public record Read(String file, List<Booking> bookings, int rows, Problems problems) {}

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
        return Files.isRegularFile(file) ? read(file, currency, problems) : new Read("", List.of(), 0, problems);
    }

    private static Read read(Path file, Currency currency, Problems problems) {
        String shown = String.valueOf(file.getFileName());
        List<List<Cell>> rows = TableFile.rows(file, shown, false, problems).orElse(List.of());
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, rows.size()); i++) {
            Map<BookingColumn, Integer> columns = columns(rows.get(i));
            if (columns.containsKey(BookingColumn.CREATOR) && columns.size() > 1) {
                BookingsReader reader = new BookingsReader(shown, columns, currency, problems);
                reader.unknownHeadings(rows.get(i));
                List<Booking> bookings = new ArrayList<>();
                for (List<Cell> row : rows.subList(i + 1, rows.size())) {
                    reader.booking(row).ifPresent(bookings::add);
                }
                return new Read(shown, bookings, reader.rows, problems);
            }
        }
        if (!rows.isEmpty()) {
            problems.error(
                    "no-headings",
                    "The sheet (" + shown + ") has no row of headings with a creator.",
                    shown + ":1:1",
                    "Maybe creator,platform,deliverable,planned,fee,code.");
        }
        return new Read(shown, List.of(), 0, problems);
    }

    private static Map<BookingColumn, Integer> columns(List<Cell> row) {
        Map<BookingColumn, Integer> columns = new EnumMap<>(BookingColumn.class);
        for (int i = 0; i < row.size(); i++) {
            int place = i;
            BookingColumn.of(row.get(i).text()).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    private void unknownHeadings(List<Cell> row) {
        for (Cell heading : row) {
            if (!heading.isEmpty() && BookingColumn.of(heading.text()).isEmpty()) {
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
            }
        }
    }

    private Optional<Booking> booking(List<Cell> row) {
        if (row.stream().allMatch(Cell::isEmpty)) {
            return Optional.empty();
        }
        String written = SafeCell.read(text(row, BookingColumn.CREATOR));
        boolean isTotal = row.stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> TOTALS.contains(cell.text().toLowerCase(Locale.ROOT)))
                .orElse(false);
        if (isTotal) {
            return Optional.empty();
        }
        rows++;
        String creator = written.isEmpty() ? creatorAbove : written.replaceFirst("^@", "");
        String place = row.get(0).place(shown);
        if (creator.isEmpty()) {
            problems.error("no-creator", "The row names no creator.", place, "Maybe write the creator's handle.");
            return Optional.empty();
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
        Optional<Money> fee = money(row, BookingColumn.FEE);
        Optional<Money> gift = money(row, BookingColumn.GIFT);
        // A cost of which a part cannot be read is unknown, and not what the other part says.
        boolean isWhole = fee.isPresent() || known(row, BookingColumn.FEE).isEmpty();
        return Optional.of(new Booking(
                id,
                text(row, BookingColumn.CAMPAIGN),
                creator,
                text(row, BookingColumn.PLATFORM).toLowerCase(Locale.ROOT),
                deliverable,
                day(row, BookingColumn.PLANNED),
                fee,
                isWhole ? gift : Optional.empty(),
                codes(row),
                known(row, BookingColumn.LINK),
                known(row, BookingColumn.AFFILIATE),
                known(row, BookingColumn.PERMALINK),
                isCancelled(row),
                rights(row),
                stated(row),
                new Note(text(row, BookingColumn.NOTE)),
                place));
    }

    /** Several codes; a part that is hardly one by itself is told, because a blank parts codes too. */
    private List<String> codes(List<Cell> row) {
        String text = text(row, BookingColumn.CODE);
        List<String> codes = Arrays.stream(text.split("[;,\\s]+", -1))
                .filter(code -> !UNKNOWN.contains(code.toLowerCase(Locale.ROOT)))
                .toList();
        boolean isCut = codes.size() > 1
                && !text.matches(".*[;,].*")
                && codes.stream().anyMatch(code -> code.length() < SHORTEST_CODE || code.matches("\\d+"));
        if (isCut) {
            problems.warning(
                    "code-in-parts",
                    "The code (" + text + ") is read as " + codes.size() + ": " + String.join(", ", codes) + ".",
                    place(row, BookingColumn.CODE),
                    "Maybe " + String.join("", codes) + ", without the blank.");
        }
        return codes;
    }

    private String id(List<Cell> row, String creator, Optional<Deliverable> deliverable) {
        String given = text(row, BookingColumn.ID);
        if (!given.isEmpty()) {
            return given;
        }
        String made = creator + "-" + deliverable.map(Deliverable::id).orElse("booking");
        return made + "-" + numbers.merge(made, 1, Integer::sum);
    }

    private Optional<Deliverable> deliverable(List<Cell> row) {
        String text = known(row, BookingColumn.DELIVERABLE);
        Optional<Deliverable> deliverable = Deliverable.byId(text)
                .or(() -> Deliverable.byId(text.replaceFirst("(?i)^(instagram|ig|tiktok|youtube|yt|facebook)\\s+", "")))
                .or(() -> Deliverable.byId(text.replaceFirst("(?i)s$", "")));
        if (!text.isEmpty() && deliverable.isEmpty()) {
            problems.warning(
                    "unknown-deliverable",
                    "The deliverable (" + text + ") does not exist.",
                    place(row, BookingColumn.DELIVERABLE),
                    CampaignAdvice.deliverable(text));
        }
        return deliverable;
    }

    private boolean isCancelled(List<Cell> row) {
        String status = text(row, BookingColumn.STATUS).toLowerCase(Locale.ROOT);
        boolean isCancelled = CANCELLED.contains(status);
        boolean isToldElsewhere = Set.of(
                        "", "planned", "live", "late", "missing", "posted", "published", "geplant", "done")
                .contains(status);
        if (!isCancelled && !isToldElsewhere) {
            problems.warning(
                    "unknown-status",
                    "The status (" + status + ") is not used: what is live or late is found out from the posts.",
                    place(row, BookingColumn.STATUS),
                    "Maybe cancelled, or leave it empty.");
        }
        return isCancelled;
    }

    private Rights rights(List<Cell> row) {
        Optional<LocalDate> from = day(row, BookingColumn.RIGHTS_FROM);
        Optional<LocalDate> until = day(row, BookingColumn.RIGHTS_UNTIL);
        List<String> channels = Arrays.stream(known(row, BookingColumn.CHANNELS).split("[;,]", -1))
                .map(String::strip)
                .filter(channel -> !channel.isEmpty())
                .toList();
        boolean isRead = (from.isPresent()
                        || known(row, BookingColumn.RIGHTS_FROM).isEmpty())
                && (until.isPresent() || known(row, BookingColumn.RIGHTS_UNTIL).isEmpty());
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            isRead = false;
            problems.error(
                    "end-before-start",
                    "The rights end (" + until.get() + ") before they begin (" + from.get() + ").",
                    place(row, BookingColumn.RIGHTS_UNTIL),
                    "Maybe the two days are swapped, or another year is meant.");
        }
        RightsCells.tellTerritory(known(row, BookingColumn.TERRITORY), place(row, BookingColumn.TERRITORY), problems);
        RightsCells.tellAll(channels, place(row, BookingColumn.CHANNELS), problems);
        return new Rights(
                // An end that cannot be read must not be taken for none.
                isRead ? channels : List.of(),
                known(row, BookingColumn.TERRITORY),
                from,
                until,
                day(row, BookingColumn.EXCLUSIVE_UNTIL),
                RightsCells.signedBy(
                        known(row, BookingColumn.SIGNED_BY), place(row, BookingColumn.SIGNED_BY), problems));
    }

    private Stated stated(List<Cell> row) {
        return new Stated(
                count(row, BookingColumn.USES),
                count(row, BookingColumn.CLICKS),
                count(row, BookingColumn.ORDERS),
                money(row, BookingColumn.REVENUE),
                count(row, BookingColumn.REACH),
                count(row, BookingColumn.IMPRESSIONS),
                count(row, BookingColumn.VIEWS),
                count(row, BookingColumn.LIKES),
                count(row, BookingColumn.COMMENTS),
                count(row, BookingColumn.SHARES),
                count(row, BookingColumn.SAVES));
    }

    private Optional<LocalDate> day(List<Cell> row, BookingColumn column) {
        String text = known(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDay.parse(text);
        if (day.isEmpty()) {
            problems.error(
                    "bad-date",
                    "The day (" + text + ") is not written as 2026-03-31, or two readers would read it differently.",
                    place(row, column),
                    WrittenDay.hint(text));
        }
        return day;
    }

    private Optional<Money> money(List<Cell> row, BookingColumn column) {
        String text = known(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String named = known(row, BookingColumn.CURRENCY);
        Optional<Currency> ofRow = named.isEmpty() ? Optional.of(currency) : WrittenMoney.currency(named);
        Optional<Money> money = WrittenMoney.parse(text)
                .or(() -> ofRow.flatMap(own -> WrittenMoney.amount(text, own).map(amount -> new Money(amount, own))));
        if (money.isEmpty() && ofRow.isEmpty()) {
            problems.error(
                    "unknown-currency",
                    "The currency (" + named + ") does not exist.",
                    place(row, BookingColumn.CURRENCY),
                    "Maybe its three letters, such as USD.");
        } else if (money.isEmpty()) {
            problems.error(
                    "bad-price",
                    "The amount (" + text + ") is none, or below 0.",
                    place(row, column),
                    PriceAdvice.of(text, ofRow.orElse(currency).getCurrencyCode())
                            .replace(" and " + ofRow.orElse(currency), " " + ofRow.orElse(currency)));
        }
        return money;
    }

    private Count count(List<Cell> row, BookingColumn column) {
        String text = known(row, column);
        if (text.isEmpty()) {
            return Count.unknown();
        }
        Optional<BigDecimal> number = WrittenNumber.isAmbiguous(text)
                ? WrittenNumber.parse(text.replace(".", ""))
                : WrittenNumber.parse(text);
        if (number.isEmpty()
                || number.get().signum() < 0
                || number.get().stripTrailingZeros().scale() > 0) {
            problems.error(
                    "bad-number",
                    "The figure (" + text + ") is no count.",
                    place(row, column),
                    NumberAdvice.count(text));
            return Count.unknown();
        }
        return Count.exact(number.get().longValue());
    }

    private String text(List<Cell> row, BookingColumn column) {
        Integer place = columns.get(column);
        return place == null || place >= row.size() ? "" : row.get(place).text().strip();
    }

    private String known(List<Cell> row, BookingColumn column) {
        String text = text(row, column);
        return UNKNOWN.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    private String place(List<Cell> row, BookingColumn column) {
        Integer place = columns.get(column);
        return row.get(place == null || place >= row.size() ? 0 : place).place(shown);
    }
}
