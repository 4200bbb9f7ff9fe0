package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TikTok Studio's and Business Suite's followers by day. */
final class StudioFollowers implements Family {

    private static final String FORMAT = "studio-followers";
    private static final String[] TOTALS = {"Followers", "Total followers"};

    private record Day(String text, Count followers, String place) {}

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "TikTok Studio followers by day", FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isStudio = head.hasColumns("date", "followers", "difference in followers from previous day");
        boolean isSuite = head.hasColumns("date", "new followers", "total followers")
                && head.columns().contains("reached audience");
        return Claims.when(isStudio || isSuite, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        List<Day> days = new ArrayList<>();
        long[] sums = {0, 0};
        Table.each(file, reading, row -> {
            String total = row.has(TOTALS[0]) ? TOTALS[0] : TOTALS[1];
            sums[0]++;
            sums[1] += Math.max(0, reading.count(row, "New followers").value());
            // A day that is not known yet says "undefined", and a difference of 0 that is no fact.
            days.add(new Day(row.get("Date"), reading.count(row, total), row.place("Date")));
        });
        give(file, days, reading);
        if (days.stream().noneMatch(day -> day.followers().isKnown()) && sums[0] > 0) {
            Told.figureNotKept(
                    reading,
                    "The " + sums[0] + " days say how many came (New followers = " + sums[1]
                            + ") and not how many there are; changes alone are not kept.");
        }
    }

    private static void give(ExportFile file, List<Day> days, Reading reading) {
        List<Optional<MonthDay>> yearless = days.stream()
                .map(day -> Times.of(day.text().replace('/', '-')).isKnown()
                        ? Optional.<MonthDay>empty()
                        : DayWords.of(day.text()))
                .toList();
        int last = lastOf(yearless);
        Optional<Instant> exported = last < 0 ? Optional.empty() : SeriesYears.exported(file);
        if (last >= 0 && exported.isEmpty()) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "year-unknown",
                            "The days (Date = " + days.get(last).text()
                                    + ") have no year and nothing says when the file was exported; they are left out.",
                            days.get(last).place()));
        }
        List<Optional<LocalDate>> dates = dates(yearless, last, exported);
        for (int i = 0; i < days.size(); i++) {
            give(
                    days.get(i),
                    i < dates.size() ? dates.get(i) : Optional.empty(),
                    yearless.get(i).isPresent(),
                    reading);
        }
        if (exported.isPresent()) {
            reading.sink()
                    .issue(ReadIssue.info(
                            "year-derived",
                            "The days have no year; the last one ("
                                    + days.get(last).text() + ") is taken as "
                                    + dates.get(last).map(LocalDate::toString).orElse("unknown")
                                    + ", after the file's own time. Maybe import the file as it was downloaded.",
                            days.get(last).place()));
        }
    }

    private static void give(Day day, Optional<LocalDate> date, boolean isYearless, Reading reading) {
        if (!day.followers().isKnown()) {
            return;
        }
        Moment time = date.map(known -> Moment.local(known.atStartOfDay()))
                .orElseGet(() ->
                        isYearless ? Moment.unknown() : Times.of(day.text().replace('/', '-')));
        if (!isYearless || time.isKnown()) {
            reading.settle(time, day.text(), day.place(), "Date");
        }
        if (time.isKnown()) {
            reading.sink().followers(new FollowerCount(TikTok.unnamed(), time, day.followers()));
        }
    }

    private static int lastOf(List<Optional<MonthDay>> days) {
        for (int i = days.size() - 1; i >= 0; i--) {
            if (days.get(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Optional<LocalDate>> dates(
            List<Optional<MonthDay>> days, int last, Optional<Instant> exported) {
        List<Optional<LocalDate>> dates = new ArrayList<>();
        if (last < 0 || exported.isEmpty()) {
            return dates;
        }
        // How many turns of the year lie between each day and the last one.
        int[] back = new int[days.size()];
        int turns = 0;
        MonthDay later = days.get(last).orElseThrow();
        int leapBack = -1;
        for (int i = last; i >= 0; i--) {
            MonthDay day = days.get(i).orElse(later);
            turns += day.isAfter(later) ? 1 : 0;
            back[i] = turns;
            later = day;
            if (day.equals(MonthDay.of(2, 29))) {
                leapBack = turns;
            }
        }
        int year =
                SeriesYears.ofLast(days.get(last).orElseThrow(), leapBack >= 0, Math.max(0, leapBack), exported.get());
        for (int i = 0; i < days.size(); i++) {
            int own = year - back[i];
            dates.add(days.get(i).map(day -> day.atYear(own)));
        }
        return dates;
    }
}
