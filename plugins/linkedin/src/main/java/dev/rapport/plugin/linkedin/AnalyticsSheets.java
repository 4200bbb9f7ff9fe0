package dev.rapport.plugin.linkedin;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Source;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Shares;
import dev.rapport.parsing.Times;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sheets of one workbook, row by row. */
final class AnalyticsSheets implements Workbook.Taker {

    private static final Pattern TOTAL = Pattern.compile("Total followers on (\\d{1,2}/\\d{1,2}/\\d{4}):?.*");

    private final Reading reading;
    private final TreeMap<LocalDateTime, Long> gains = new TreeMap<>();
    private final Shares cities = new Shares();
    private Moment totalDay = Moment.unknown();
    private Count total = Count.unknown();
    private long days;

    AnalyticsSheets(Reading reading) {
        this.reading = reading;
    }

    @Override
    public void row(String sheet, int number, List<String> cells) {
        String place = sheet + "!A" + number;
        switch (sheet.toUpperCase(Locale.ROOT)) {
            case "FOLLOWERS" -> followers(cells, place);
            case "DEMOGRAPHICS" -> demographic(cells);
            case "TOP POSTS" -> posts(cells, place);
            case "ENGAGEMENT" -> days += Times.ofMonthFirst(cell(cells, 0)).isKnown() ? 1 : 0;
            default -> {
                // DISCOVERY has the sums of the period.
            }
        }
    }

    private void followers(List<String> cells, String place) {
        Matcher stated = TOTAL.matcher(cell(cells, 0));
        if (stated.matches()) {
            totalDay = Times.ofMonthFirst(stated.group(1));
            total = reading.count(cell(cells, 1), place, "Total followers");
        } else if (Times.ofMonthFirst(cell(cells, 0)) instanceof Moment.Local day) {
            Count gain = Counter.of(cell(cells, 1)).count();
            if (gain.isKnown()) {
                gains.put(day.time(), gain.value());
            }
        }
    }

    private void demographic(List<String> cells) {
        if (cell(cells, 0).toLowerCase(Locale.ROOT).startsWith("location")) {
            cities.add(cell(cells, 1), percent(cell(cells, 2)));
        }
    }

    /** Two tables stand side by side: the top by engagements, and the top by impressions. */
    private void posts(List<String> cells, String place) {
        for (int i = 0; i < cells.size(); i++) {
            Optional<PostUrn> found = PostUrn.of(cell(cells, i));
            if (found.isPresent()) {
                PostUrn urn = found.get();
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

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Fractions, or "< 1%", which is less than can be said. */
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
                    .audience(new AudienceSnapshot(
                            LinkedIn.unnamed(),
                            totalDay,
                            Map.of(),
                            shares,
                            Map.of(),
                            Map.of(),
                            Map.of(),
                            Map.of(),
                            OptionalDouble.empty(),
                            Source.UNSET));
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
