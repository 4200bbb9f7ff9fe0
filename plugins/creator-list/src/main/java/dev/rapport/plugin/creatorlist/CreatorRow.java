package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountBuilder;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.StatedFigures;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Unknowns;
import dev.rapport.sheets.DateColumns;
import dev.rapport.sheets.Decimal;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.Shown;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row as an account. A cell that cannot be used is told and left unknown; the row is kept. */
final class CreatorRow {

    private static final Pattern PICTURE = Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|webp|gif)");

    private final HeadingRow headings;
    private final RateScale scale;
    private final DateColumns dates;
    private final SheetRow row;
    private final Optional<String> elsewhere;
    private final Reading reading;
    private String platform = "";

    /** @param elsewhere the platform of a row that says none */
    CreatorRow(
            HeadingRow headings,
            RateScale scale,
            DateColumns dates,
            SheetRow row,
            Optional<String> elsewhere,
            Reading reading) {
        this.headings = headings;
        this.scale = scale;
        this.dates = dates;
        this.row = row;
        this.elsewhere = elsewhere;
        this.reading = reading;
    }

    /** Gives the accounts of the row; none where it was rejected. */
    List<AccountRef> give() {
        List<AccountRef> refs = new Identity(headings, row, elsewhere, reading).refs();
        if (refs.size() > 1) {
            reading.once(ReadIssue.info(
                    "several-accounts",
                    "Rows name accounts on several platforms; each is a creator until they are joined. Maybe rapport"
                            + " creators join.",
                    row.place(0)));
        }
        for (AccountRef ref : refs) {
            platform = ref.platform();
            give(ref, refs);
        }
        return refs;
    }

    private void give(AccountRef ref, List<AccountRef> all) {
        Stream<String> others = all.stream().filter(other -> !other.equals(ref)).map(ProfileAddress::to);
        AccountBuilder account = Account.of(ref)
                .name(name())
                .bio(text(Column.BIO))
                .followers(count(Column.FOLLOWERS))
                .following(count(Column.FOLLOWING))
                .posts(count(posts()))
                .verified(flag(Column.VERIFIED))
                .isPrivate(flag(Column.PRIVATE))
                .hasPicture(picture())
                .category(known(Column.CATEGORY))
                .country(Countries.of(known(Column.COUNTRY)))
                .created(created())
                .urls(Stream.concat(Stream.of(known(Column.URL), known(Column.WEBSITE)), others)
                        .filter(url -> !url.isEmpty())
                        .distinct()
                        .toList())
                .stated(stated())
                .fields(fields());
        reading.sink().account(account.build());
    }

    private Column posts() {
        return platform.equals("youtube") && headings.has(Column.VIDEOS) ? Column.VIDEOS : Column.POSTS;
    }

    /** What no part of the model takes; of two headings that are written alike, the first that says something. */
    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Column> untaken = headings.has(Column.VIDEOS)
                ? List.of(Column.UNKNOWN, posts() == Column.POSTS ? Column.VIDEOS : Column.POSTS)
                : List.of(Column.UNKNOWN);
        for (int i : untaken.stream()
                .flatMap(column -> headings.all(column).stream())
                .sorted()
                .toList()) {
            String heading = headings.headings().get(i).shown();
            if (!heading.isEmpty() && !row.cell(i).isEmpty()) {
                fields.putIfAbsent(heading, row.cell(i));
            }
        }
        return fields;
    }

    private StatedFigures stated() {
        return new StatedFigures(
                rate(),
                average(Column.AVERAGE_LIKES),
                average(Column.AVERAGE_COMMENTS),
                average(Column.AVERAGE_VIEWS),
                fees());
    }

    private String text(Column column) {
        int index = index(column);
        return index < 0 ? "" : row.cell(index);
    }

    private int index(Column column) {
        return headings.index(column, platform);
    }

    /** The name of its own column, else the one before the handle. */
    private String name() {
        String name = known(Column.NAME);
        String both = name.isEmpty() ? known(Column.HANDLE) : name;
        return Handles.nameBefore(both).orElse(name);
    }

    private String known(Column column) {
        return Unknowns.known(text(column));
    }

    private String place(Column column) {
        return row.place(Math.max(0, index(column)));
    }

    private Count count(Column column) {
        String cell = text(column);
        Counter counter = cell.isEmpty() || isNothing(cell) ? Counter.Absent.ABSENT : counter(column, cell);
        boolean isBad = counter instanceof Counter.Bad || counter instanceof Counter.Hidden || isNotANumber(cell);
        if (isBad) {
            bad(column, cell);
        }
        return counter.count();
    }

    private Counter counter(Column column, String cell) {
        return scaled(column, cell)
                .map(number -> {
                    long factor = headings.headings().get(index(column)).scale();
                    long step = BigDecimal.valueOf(factor)
                            .movePointLeft(
                                    Math.max(0, number.stripTrailingZeros().scale()))
                            .longValue();
                    long count = number.multiply(BigDecimal.valueOf(factor)).longValue();
                    return (Counter) new Counter.Known(Count.rounded(count, Math.max(1, step)));
                })
                .orElseGet(() -> Counter.of(cell));
    }

    /** The number of a cell below a heading that says thousands or millions; empty where the cell has its own word for it. */
    private Optional<BigDecimal> scaled(Column column, String cell) {
        boolean isScaled =
                index(column) >= 0 && headings.headings().get(index(column)).scale() > 1;
        return isScaled && cell.chars().noneMatch(Character::isLetter) ? Decimal.plain(cell) : Optional.empty();
    }

    private OptionalDouble average(Column column) {
        String cell = text(column);
        if (cell.isEmpty() || isNothing(cell)) {
            return OptionalDouble.empty();
        }
        Optional<BigDecimal> number = scaled(column, cell)
                .map(n -> n.multiply(BigDecimal.valueOf(
                        headings.headings().get(index(column)).scale())))
                .or(() -> Decimal.grouped(cell));
        if (number.isEmpty()) {
            bad(column, cell);
        }
        return number.map(n -> OptionalDouble.of(n.doubleValue())).orElse(OptionalDouble.empty());
    }

    private OptionalDouble rate() {
        String cell = text(Column.ENGAGEMENT_RATE);
        if (cell.isEmpty() || isNothing(cell)) {
            return OptionalDouble.empty();
        }
        Optional<BigDecimal> rate = scale.read(cell);
        if (rate.isEmpty()) {
            bad(Column.ENGAGEMENT_RATE, cell);
            return OptionalDouble.empty();
        }
        if (rate.get().compareTo(BigDecimal.ONE) > 0) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "rate-implausible",
                            "The engagement rate (" + cell
                                    + ") means more engagements than followers. Maybe it is percent and lacks its sign.",
                            place(Column.ENGAGEMENT_RATE)));
        }
        return OptionalDouble.of(rate.get().doubleValue());
    }

    private RateCard fees() {
        Map<Deliverable, Money> fees = new EnumMap<>(Deliverable.class);
        for (int i : headings.all(Column.PRICE)) {
            String cell = row.cell(i);
            Heading heading = headings.headings().get(i);
            if (!cell.isEmpty() && !isNothing(cell)) {
                Prices.read(cell, heading, text(Column.CURRENCY), row.place(i), reading)
                        .ifPresent(money -> fees.put(heading.deliverable(), money));
            }
        }
        return new RateCard(fees);
    }

    private Flag flag(Column column) {
        String cell = known(column);
        Flag flag = YesNo.of(cell);
        if (!cell.isEmpty() && !flag.isKnown()) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "bad-flag",
                            "The cell (" + heading(column) + " = " + Shown.of(cell)
                                    + ") is neither yes nor no; it is left unknown. Maybe write yes or no.",
                            place(column)));
        }
        return flag;
    }

    private Flag picture() {
        // A list may have the picture's address instead of a yes.
        String cell = text(Column.HAS_PICTURE);
        return ProfileAddress.looksLikeOne(cell) || PICTURE.matcher(cell).matches()
                ? Flag.YES
                : flag(Column.HAS_PICTURE);
    }

    private Moment created() {
        return dates.of(index(Column.CREATED))
                .moment(known(Column.CREATED), reading, place(Column.CREATED), heading(Column.CREATED));
    }

    private String heading(Column column) {
        return index(column) < 0 ? "" : headings.headings().get(index(column)).shown();
    }

    private void bad(Column column, String cell) {
        reading.sink()
                .issue(ReadIssue.warning(
                        "bad-number",
                        "The number (" + heading(column) + " = " + Shown.of(cell)
                                + ") is none of 0 or more; it is left unknown.",
                        place(column)));
    }

    private static boolean isNothing(String cell) {
        return Unknowns.isUnknown(cell) && !isNotANumber(cell);
    }

    private static boolean isNotANumber(String cell) {
        return cell.length() < 5 && cell.toLowerCase(Locale.ROOT).equals("nan");
    }
}
