package dev.rapport.cli;

import dev.rapport.Measured;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.Figure;
import dev.rapport.judged.outcome.Beside;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.GroupOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Unattributed;
import dev.rapport.report.words.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What a campaign brought, for people. */
final class MeasureTable {

    private final Measured measured;
    private final double share;
    private final Measurement measurement;
    private final Sentences words;

    /** @param share the agency's, as a fraction of the fees: costs are shown without it */
    MeasureTable(Measured measured, double share, Sentences words) {
        this.measured = measured;
        this.share = share;
        this.measurement = measured.measurement();
        this.words = words;
    }

    void print(Rows rows, Output output) {
        if (measurement.bookings().isEmpty()) {
            output.line("Nothing is booked: write what was agreed into deliverables.csv"
                    + " (creator, platform, deliverable, planned, fee, code).");
        } else {
            head(output);
            bookings(rows, output);
            output.line("");
        }
        files(output);
        measurement.unattributed().forEach(one -> output.line("  nobody's: " + nobodys(one)));
        measurement.beside().forEach(one -> output.line("  beside, added to nothing: " + beside(one)));
        measurement.beyondCodes().ifPresent(beyond -> words.of(beyond).forEach(one -> output.line("  " + one)));
        measurement.creators().forEach(one -> surveyed(one, output));
        measurement.doubts().forEach(one -> output.line("  in doubt: " + words.of(one)));
        issues(output);
    }

    private void head(Output output) {
        GroupOutcome totals = measurement.totals();
        String currency = measurement.currency().getCurrencyCode();
        output.line(measurement.campaign() + ", until " + measurement.asOf() + ": cost "
                + money(totals.cost()) + " " + currency + ", net revenue "
                + money(totals.actual().netRevenue()) + " "
                + currency + ", orders " + number(totals.actual().orders()) + ", return on investment "
                + percent(totals.ratios().roi()) + charged());
        measurement
                .pacing()
                .ifPresent(pacing -> output.line(String.format(
                        Locale.ROOT,
                        "Day %d of %d: usually %.0f %% of what a campaign brings is in by now%s.",
                        pacing.day(),
                        pacing.of(),
                        100 * pacing.usual(),
                        soFar(totals.soFar()))));
        if (totals.withoutCost() > 0 && totals.cost().isPresent()) {
            output.line("What " + totals.withoutCost() + " of "
                    + Counted.of(totals.bookings().size(), "booking", "bookings")
                    + " cost is unknown: neither that nor what came of them is in the return.");
        }
        totals.held()
                .forEach((figure, counts) -> output.line(words.figure(figure) + ": " + counts[1] + " of " + counts[0]
                        + " lay between P10 and P90" + (counts[0] < 100 ? ", too few to tell 80 % from 60 %" : "")));
    }

    /** From the figure that is furthest behind to the one that is furthest on. */
    private String soFar(Map<Figure, Double> shares) {
        if (shares.isEmpty()) {
            return "";
        }
        String least = String.format(Locale.ROOT, "%.0f", 100 * Collections.min(shares.values()));
        String most = String.format(Locale.ROOT, "%.0f", 100 * Collections.max(shares.values()));
        return "; so far " + (least.equals(most) ? least : least + " to " + most) + " % of the forecast ("
                + shares.entrySet().stream()
                        .map(one -> words.figure(one.getKey())
                                + String.format(Locale.ROOT, " %.0f %%", 100 * one.getValue()))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** What reports say, where the client pays more than the creators get. */
    private String charged() {
        GroupOutcome client = measurement.forClient(share).totals();
        return share > 0
                ? " (with the agency's share: cost " + money(client.cost()) + ", return "
                        + percent(client.ratios().roi()) + ")"
                : "";
    }

    private void bookings(Rows rows, Output output) {
        TextTable table = new TextTable(
                List.of(
                        "booking",
                        "creator",
                        "deliverable",
                        "status",
                        "cost",
                        "clicks",
                        "orders",
                        "net revenue",
                        "ROI"),
                4,
                5,
                6,
                7,
                8);
        measurement.bookings().stream().limit(rows.most()).forEach(one -> row(table, one));
        table.print(output);
        rows.rest(measurement.bookings().size(), "rapport measure --all", output);
    }

    private static void row(TextTable table, BookingOutcome one) {
        table.row(
                ScoreTable.shorten(one.booking().id(), 28),
                ScoreTable.shorten(one.creator(), 32),
                one.booking().deliverable().map(Deliverable::id).orElse("-"),
                one.status().id(),
                money(one.cost()),
                number(one.actual().clicks()),
                number(one.actual().orders()),
                money(one.actual().netRevenue()),
                percent(one.ratios().roi()));
    }

    private void files(Output output) {
        if (measured.files().isEmpty()) {
            output.line("No files of results: put orders, clicks and insights into results/ and run again.");
            return;
        }
        TextTable table = new TextTable(List.of("file", "format", "records", "rejected"), 2, 3);
        for (ResultFile file : measured.files()) {
            table.row(
                    ScoreTable.shorten(file.path(), 60),
                    file.isRefused() ? "refused" : file.format(),
                    String.valueOf(file.used()),
                    String.valueOf(file.rejected()));
        }
        table.print(output);
    }

    private static void surveyed(GroupOutcome creator, Output output) {
        creator.surveyed()
                .filter(range -> range.upTo() > range.atLeast())
                .ifPresent(range -> output.line("  " + creator.name() + ": at least "
                        + number(OptionalDouble.of(range.atLeast()))
                        + Counted.word(range.atLeast(), " order", " orders") + " by code or link, up to "
                        + number(OptionalDouble.of(range.upTo())) + " by what buyers said"));
    }

    private String beside(Beside one) {
        return one.booking() + " has " + number(one.orders())
                + Counted.word(one.orders().orElse(0), " order, ", " orders, ")
                + one.revenue()
                        .map(sum -> money(Optional.of(sum)) + " "
                                + measurement.currency().getCurrencyCode())
                        .orElse("revenue unknown")
                + " in " + one.format();
    }

    private String nobodys(Unattributed one) {
        return one.why().id().replace('-', ' ') + ": " + one.orders()
                + Counted.word(one.orders(), " order, ", " orders, ")
                + one.revenue()
                        .map(sum -> money(Optional.of(sum)) + " "
                                + measurement.currency().getCurrencyCode())
                        .orElse("revenue unknown");
    }

    private void issues(Output output) {
        for (ResultFile file : measured.files()) {
            for (ReadIssue issue : file.issues()) {
                if (issue.severity() != ReadIssue.Severity.INFO) {
                    String place = issue.place().isEmpty() ? "" : ":" + issue.place();
                    output.line(file.path() + place + ": " + issue.code() + ": " + issue.message());
                }
            }
        }
    }

    private static String money(Optional<BigDecimal> amount) {
        return amount.map(sum -> sum.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("-");
    }

    private static String number(OptionalDouble count) {
        return count.isEmpty()
                ? "-"
                : count.getAsDouble() == Math.rint(count.getAsDouble())
                        ? String.valueOf((long) count.getAsDouble())
                        : String.format(Locale.ROOT, "%.1f", count.getAsDouble());
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%+.0f %%", 100 * share.getAsDouble());
    }
}
