package dev.rapport.core.workspace;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Money;
import dev.rapport.written.NumberAdvice;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenMoney;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of deliverables.csv, read by what its columns ask for. What cannot be read is told. */
final class BookingCells {

    /** A shorter word is rather a part of a code. */
    private static final int SHORTEST_CODE = 3;

    private static final Set<String> UNKNOWN =
            Set.of("", "-", "–", "—", "n/a", "na", "tbd", "tba", "?", "gifted", "product only");

    private static final Set<BookingColumn> ENDS = Set.of(BookingColumn.RIGHTS_UNTIL, BookingColumn.EXCLUSIVE_UNTIL);

    private static final Set<BookingColumn> OF_SEVERAL_ROWS =
            Set.of(BookingColumn.CREATOR, BookingColumn.CAMPAIGN, BookingColumn.PLATFORM);

    private final List<Cell> row;
    private final String shown;
    private final Map<BookingColumn, Integer> columns;
    private final Currency currency;
    private final Problems problems;
    private boolean isCurrencyTold;

    /** @param currency of amounts that name none */
    BookingCells(
            List<Cell> row, String shown, Map<BookingColumn, Integer> columns, Currency currency, Problems problems) {
        this.row = row;
        this.shown = shown;
        this.columns = columns;
        this.currency = currency;
        this.problems = problems;
    }

    /** Tells cells that cannot be read, and whether the row can be used. @param width number of headings */
    boolean isUsable(int width) {
        columns.forEach((column, index) -> {
            if (isLost(column) && column != BookingColumn.UNUSED) {
                row.get(index).unusable(row.get(index).place(shown)).ifPresent(problems::add);
            }
        });
        Optional<Cell> extra =
                row.stream().skip(width).filter(cell -> !cell.isEmpty()).findFirst();
        extra.ifPresent(cell -> problems.error(
                "extra-cell",
                "The cell (" + cell.text() + ") stands under no heading.",
                cell.place(shown),
                "Maybe a text with a comma needs quotes, or a cell too many stands before it."));
        // In a text a comma too many moves what stands before it.
        return extra.filter(cell -> !cell.isOfWorkbook()).isEmpty() && !isLost(BookingColumn.CREATOR);
    }

    /** Whether something stands there that nobody can read; one cell for several rows of the same creator is as none. */
    boolean isLost(BookingColumn column) {
        int index = columns.getOrDefault(column, row.size());
        return index < row.size()
                && row.get(index).unusable("").isPresent()
                && !(row.get(index).kind() == Cell.Kind.MERGED && OF_SEVERAL_ROWS.contains(column));
    }

    String text(BookingColumn column) {
        Integer place = columns.get(column);
        return place == null || place >= row.size() || isLost(column)
                ? ""
                : row.get(place).text().strip();
    }

    /** Whether it says no more than a name or a note. */
    boolean isRemark() {
        return Stream.of(BookingColumn.values())
                .filter(column -> column != BookingColumn.ID && column != BookingColumn.NOTE)
                .allMatch(column -> text(column).isEmpty());
    }

    /** The text, empty where it says that nothing is known. */
    String known(BookingColumn column) {
        String text = text(column);
        return UNKNOWN.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    String place() {
        return row.get(0).place(shown);
    }

    String place(BookingColumn column) {
        Integer place = columns.get(column);
        return row.get(place == null || place >= row.size() ? 0 : place).place(shown);
    }

    /** Several codes; a part that is hardly one by itself is told, because a blank parts codes too. */
    List<String> codes() {
        String text = text(BookingColumn.CODE);
        List<String> codes = Arrays.stream(text.split("[;,\\s]+", -1))
                .filter(code -> !UNKNOWN.contains(code.toLowerCase(Locale.ROOT)))
                .toList();
        boolean isCut = codes.size() > 1
                && !text.matches(".*[;,].*")
                && (codes.stream().anyMatch(code -> code.length() < SHORTEST_CODE || code.matches("\\d+"))
                        || IntStream.range(1, codes.size()).anyMatch(i -> !isLikeFirst(codes, i)));
        if (isCut) {
            problems.warning(
                    "code-in-parts",
                    "The code (" + text + ") is read as " + codes.size() + ": " + String.join(", ", codes) + ".",
                    place(BookingColumn.CODE),
                    "Maybe " + String.join("", codes) + ", without the blank.");
        } else {
            codes.forEach(code -> MarkCells.tellCode(code, place(BookingColumn.CODE), problems));
        }
        return codes;
    }

    /** Codes of one creator end alike, with a number or without. */
    private static boolean isLikeFirst(List<String> codes, int i) {
        return Character.isDigit(codes.get(0).charAt(codes.get(0).length() - 1))
                == Character.isDigit(codes.get(i).charAt(codes.get(i).length() - 1));
    }

    Optional<LocalDate> day(BookingColumn column) {
        return DayCells.read(known(column), place(column), ENDS.contains(column), problems);
    }

    Optional<Money> money(BookingColumn column) {
        String text = known(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String named = known(BookingColumn.CURRENCY);
        Optional<Currency> ofRow = named.isEmpty() ? Optional.of(currency) : WrittenMoney.currency(named);
        Optional<Money> money = WrittenMoney.parse(text)
                .or(() -> ofRow.flatMap(own -> WrittenMoney.amount(text, own).map(amount -> new Money(amount, own))));
        if (money.isEmpty() && ofRow.isEmpty()) {
            if (!isCurrencyTold) {
                isCurrencyTold = true;
                problems.error(
                        "unknown-currency",
                        "The currency (" + named + ") does not exist.",
                        place(BookingColumn.CURRENCY),
                        PriceAdvice.currency(named)
                                .map(code -> "Maybe " + code + ".")
                                .orElse("Maybe its three letters, such as USD."));
            }
        } else if (money.isEmpty()) {
            problems.error(
                    "bad-price",
                    "The amount (" + text + ") is none, or below 0.",
                    place(column),
                    PriceAdvice.of(text, ofRow.orElse(currency).getCurrencyCode())
                            .replace(" and " + ofRow.orElse(currency), " " + ofRow.orElse(currency)));
        }
        return money;
    }

    Count count(BookingColumn column) {
        String text = known(column);
        if (text.isEmpty()) {
            return Count.unknown();
        }
        Optional<BigDecimal> number = WrittenNumber.count(text);
        if (number.isEmpty()) {
            problems.error(
                    "bad-number", "The figure (" + text + ") is no count.", place(column), NumberAdvice.count(text));
            return Count.unknown();
        }
        return Count.exact(number.get().longValue());
    }
}
