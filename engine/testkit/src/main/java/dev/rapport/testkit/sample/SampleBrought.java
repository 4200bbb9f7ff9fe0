package dev.rapport.testkit.sample;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Evidence;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Note;
import dev.rapport.judged.Range;
import dev.rapport.judged.Reason;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.BeyondCodes;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.judged.outcome.GroupOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.NextFee;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.judged.outcome.Partnership;
import dev.rapport.judged.outcome.Recommendation;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.Stated;
import dev.rapport.judged.outcome.Status;
import dev.rapport.judged.outcome.Unattributed;
import dev.rapport.judged.outcome.Worked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What came of the made-up campaign, and of earlier ones. */
public final class SampleBrought {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    /** A fee that stands in no other place, in both editions of whose files it is looked for. */
    public static final String FEE = "8822.33";

    private SampleBrought() {}

    public static Brought all() {
        return of(List.of(
                booking("zoe", Status.LIVE, "620", actual(21_300, 412, 14, "1877.40")),
                booking("sakura", Status.LIVE, "710", actual(-1, 120, 4, "536.40")),
                booking("ana", Status.MISSING, "340", Actual.UNKNOWN),
                booking("aisha", Status.CANCELLED, "480", Actual.UNKNOWN),
                booking("henk", Status.PLANNED, "", Actual.UNKNOWN)));
    }

    public static Brought of(List<BookingOutcome> bookings) {
        return of(bookings, Optional.empty());
    }

    public static Brought of(List<BookingOutcome> bookings, Optional<Measurement.Pacing> pacing) {
        return of(bookings, pacing, Optional.empty());
    }

    public static Brought of(
            List<BookingOutcome> bookings, Optional<Measurement.Pacing> pacing, Optional<BeyondCodes> beyond) {
        return new Brought(
                Optional.of(new Measurement(
                        "Spring pantry 2026",
                        Currency.getInstance("EUR"),
                        DAY,
                        Optional.empty(),
                        Optional.empty(),
                        bookings,
                        bookings.stream()
                                .map(one -> GroupOutcome.of(one.creator(), List.of(one))
                                        .with(beyond.map(asked -> new GroupOutcome.Surveyed(14, 19.5))))
                                .toList(),
                        List.of(),
                        List.of(),
                        GroupOutcome.of("", bookings),
                        List.of(new Unattributed(Unattributed.Why.NO_CODE, 2, Optional.of(new BigDecimal("298.00")))),
                        List.of(),
                        List.of(new Doubt(
                                Doubt.Kind.LEAKED_CODE,
                                List.of(Value.of("secret10"), Value.of("2026-02-01"), Value.of("2026-02-20")),
                                1,
                                new BigDecimal("134.10"))),
                        pacing,
                        beyond)),
                List.of(new RunInfo.ImportedFile("results/orders.csv", "ab".repeat(32), "shops:csv", SampleRun.AS_OF)),
                partners(),
                List.of(),
                Optional.empty());
    }

    public static Actual actual(double reach, double clicks, double orders, String revenue) {
        Optional<BigDecimal> sold = revenue.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(revenue));
        return new Actual(
                known(reach),
                OptionalDouble.empty(),
                OptionalDouble.of(2_300),
                known(clicks),
                known(orders),
                sold,
                sold.map(sum -> BigDecimal.ZERO),
                sold.map(sum -> sum.multiply(new BigDecimal("0.42")).setScale(2, java.math.RoundingMode.HALF_UP)),
                OptionalDouble.empty(),
                false);
    }

    public static BookingOutcome booking(String creator, Status status, String fee, Actual actual) {
        Booking booking = new Booking(
                creator + "-1",
                "",
                creator,
                "instagram",
                Optional.of(Deliverable.REEL),
                Optional.of(DAY.minusDays(9)),
                fee.isEmpty() ? Optional.empty() : Optional.of(Money.of(fee, "EUR")),
                Optional.empty(),
                List.of("secret10"),
                "",
                "",
                "",
                status == Status.CANCELLED,
                new Rights(List.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), ""),
                new Stated(
                        Count.unknown(),
                        Count.unknown(),
                        Count.unknown(),
                        Optional.empty(),
                        Count.unknown(),
                        Count.unknown(),
                        Count.unknown(),
                        Count.unknown(),
                        Count.unknown(),
                        Count.unknown(),
                        Count.unknown()),
                new Note("note-booking"),
                "deliverables.csv:2:1");
        return new BookingOutcome(
                booking,
                creator,
                status,
                Optional.empty(),
                status == Status.LIVE ? Optional.of(DAY.minusDays(8)) : Optional.empty(),
                status == Status.LIVE ? "https://www.instagram.com/reel/" + creator + "/" : "",
                "",
                booking.fee().map(Money::amount),
                Optional.empty(),
                actual,
                Map.of(
                        Figure.REACH, new Range(9_000, 14_000, 20_000),
                        Figure.CLICKS, new Range(200, 300, 500),
                        Figure.CONVERSIONS, new Range(0, 4, 10)));
    }

    private static List<Partner> partners() {
        return List.of(
                new Partner(
                        new Partnership("zoe", List.of(work(400, 500, 6, true), work(300, 380, 12, false))),
                        Recommendation.RENEW,
                        List.of(new Reason(
                                Reason.Kind.CLASSIFY,
                                "partners/renew-earns",
                                "standard 1.0.0",
                                "",
                                BigDecimal.ZERO,
                                Evidence.of("it earned what it cost", List.of()))),
                        List.of(),
                        Optional.of(new NextFee(Deliverable.REEL, price("10350.00", FEE), price("90.00", "71.11")))),
                new Partner(
                        new Partnership("sakura", List.of(work(-1, -1, 3, false))),
                        Recommendation.UNKNOWN,
                        List.of(),
                        List.of(Fact.COLLABORATION_ROI),
                        Optional.of(new NextFee(Deliverable.REEL, price("0", "0"), price("0", "0")))));
    }

    private static NextFee.Price price(String cost, String fee) {
        return new NextFee.Price(Money.of(cost, "EUR"), Money.of(fee, "EUR"));
    }

    private static Worked work(double cost, double contribution, int monthsAgo, boolean isLate) {
        LocalDate day = DAY.minusMonths(monthsAgo);
        return new Worked(
                "",
                Optional.of(Deliverable.POST),
                day,
                Optional.of(day),
                cost < 0 ? Optional.empty() : Optional.of(day.plusDays(isLate ? 2 : 0)),
                Optional.empty(),
                Optional.of(new BigDecimal("7733.44")),
                amount(cost),
                new Actual(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        amount(contribution * 2),
                        amount(0),
                        amount(contribution),
                        OptionalDouble.empty(),
                        false),
                new Note("note-work"));
    }

    private static Optional<BigDecimal> amount(double amount) {
        return amount < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(amount));
    }

    private static OptionalDouble known(double value) {
        return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
