package dev.rapport.plugin.linkedin;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import dev.rapport.parsing.Times;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sheets of one workbook, row by row. */
final class AnalyticsSheets implements Workbook.Taker {

    /** A sentence with a day, and the number in the next cell: {@code Total followers on 6/23/2026}. */
    private static final Pattern TOTAL = Pattern.compile("\\D*\\b(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}):?\\D*");

    private static final Pattern AUTHOR = Pattern.compile("linkedin\\.com/posts/([^/?#_\\s]{3,100})_");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]\\d{2,4}");
    private static final Pattern PLACE = Pattern.compile(
            "(?:locations?|localit\u00e0|orte?|standorte?|lieux?|localisation|ubicaci\u00f3n|ubicaciones|localiza\u00e7\u00e3o|localidades|locaties?|lokalizacja)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Reading reading;
    private final TreeMap<LocalDateTime, Long> gains = new TreeMap<>();
    private final Shares cities = new Shares();
    private Moment totalDay = Moment.unknown();
    private Count total = Count.unknown();
    private String author = "";
    private boolean isDayFirst;
    private boolean isMonthFirst;
    private long days;

    AnalyticsSheets(Reading reading) {
        this.reading = reading;
    }

    @Override
    public void row(String sheet, int number, List<String> cells) {
        String place = sheet + "!A" + number;
        switch (AnalyticsSheet.of(sheet)) {
            case FOLLOWERS -> followers(cells, place);
            case DEMOGRAPHICS -> demographic(cells);
            case TOP_POSTS -> posts(cells, place);
            case ENGAGEMENT -> days += day(cell(cells, 0)).isKnown() ? 1 : 0;
            case DISCOVERY -> period(cells);
            default -> {
                // DISCOVERY has the sums of the period.
            }
        }
    }

    private void followers(List<String> cells, String place) {
        Matcher stated = TOTAL.matcher(cell(cells, 0));
        if (stated.matches() && cell(cells, 0).chars().anyMatch(Character::isLetter)) {
            totalDay = day(stated.group(1));
            total = reading.count(cell(cells, 1), place, "Total followers");
        } else if (day(cell(cells, 0)) instanceof Moment.Local day) {
            Count gain = Counter.of(cell(cells, 1)).count();
            if (gain.isKnown()) {
                gains.put(day.time(), gain.value());
            }
        }
    }

    private void demographic(List<String> cells) {
        if (PLACE.matcher(cell(cells, 0)).matches()) {
            cities.add(cell(cells, 1), percent(cell(cells, 2)));
        }
    }

    /** The sheet of sums says of which days, and with them whether the day or the month comes first. */
    private void period(List<String> cells) {
        cells.forEach(this::look);
    }

    private void look(String cell) {
        Matcher numbers = NUMBERS.matcher(cell);
        while (numbers.find()) {
            isDayFirst |= Integer.parseInt(numbers.group(1)) > 12;
            isMonthFirst |= Integer.parseInt(numbers.group(2)) > 12;
        }
    }

    /** In English the month comes first, elsewhere the day; the first sheets say which. */
    private Moment day(String text) {
        look(text);
        return isDayFirst && !isMonthFirst ? Times.ofDayFirst(text) : Times.ofMonthFirst(text);
    }

    /** Two tables stand side by side: the top by engagements, and the top by impressions. */
    private void posts(List<String> cells, String place) {
        for (int i = 0; i < cells.size(); i++) {
            Optional<PostUrn> found = PostUrn.of(cell(cells, i));
            if (found.isPresent()) {
                PostUrn urn = found.get();
                owner(cell(cells, i));
                boolean isByImpressions = i >= 4;
                Count figure =
                        isByImpressions ? reading.count(cell(cells, i + 2), place, "Impressions") : Count.unknown();
                reading.sink()
                        .post(LinkedIn.post(LinkedIn.unnamed(), urn, "")
                                .views(figure)
                                .build());
                reading.once(ReadIssue.info(
                        "top-list",
                        "The posts are the top of the period and not all of the account, and their impressions are those of the period;"
                                + " likes, comments and shares are only known as their sum.",
                        place));
            }
        }
    }

    /** The address of a post begins with who wrote it: {@code linkedin.com/posts/zoe-backt_...}. */
    private void owner(String address) {
        Matcher author = AUTHOR.matcher(address);
        if (author.find() && author(author.group(1))) {
            reading.sink().owner(AccountRef.of(LinkedIn.PLATFORM, "", author.group(1)));
        }
    }

    private boolean author(String slug) {
        boolean isFirst = author.isEmpty();
        author = isFirst ? slug : author;
        return isFirst;
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Fractions, or {@code < 1%}, which is less than can be said. */
    private static double percent(String text) {
        try {
            return text.endsWith("%")
                    ? Double.parseDouble(text.substring(0, text.length() - 1).strip())
                    : Double.parseDouble(text) * 100;
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    void finish() {
        Map<String, Double> shares = cities.ofHundred();
        if (!shares.isEmpty()) {
            reading.sink()
                    .audience(AudienceSnapshot.of(LinkedIn.unnamed())
                            .date(totalDay)
                            .cities(shares)
                            .build());
        }
        if (total.isKnown()) {
            reading.sink()
                    .account(Account.of(LinkedIn.unnamed()).followers(total).build());
            history();
        }
        if (days > 0) {
            LinkedIn.figureNotKept(
                    reading,
                    "The " + days
                            + " days of the sheet ENGAGEMENT are figures of the whole account, which no post has.");
        }
    }

    /** What came on each day leaves out who went, so the days before the stated total are not known. */
    private void history() {
        if (totalDay instanceof Moment.Local last) {
            Moment time = reading.settle(
                    totalDay, last.time().toLocalDate().toString(), "FOLLOWERS!A1", "Total followers on");
            reading.sink().followers(new FollowerCount(LinkedIn.unnamed(), time, total));
        }
        long came = gains.values().stream().mapToLong(Long::longValue).sum();
        if (!gains.isEmpty()) {
            LinkedIn.figureNotKept(
                    reading,
                    "The " + gains.size() + " days of the sheet FOLLOWERS say how many came (New followers = " + came
                            + ") and not how many went; only the stated total is kept.");
        }
    }
}
