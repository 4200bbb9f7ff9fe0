package dev.rapport.core.outcome;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Sales;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Beside;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.GroupOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together what a campaign brought: take the creators, then ask. For one thread. */
public final class Measuring {

    private static final int LATE_DAYS = 7;
    /** Days in which what a post brings falls to a third; an assumption, by which 61 % are in after 9 days of 30. */
    private static final double FALLS_IN = 10.5;

    private static final ReadIssue DAYLESS = ReadIssue.warning(
            "as-of-guessed",
            "No day stands in the file or its name, so that those of other files and of the campaign say until when results are known."
                    + " Maybe put the day into its name, such as results 2026-03-31.csv, or measure with --as-of.",
            "");

    private final Campaign campaign;
    private final Exchange exchange;
    private final List<Booking> all;
    private final List<Booking> bookings;
    private final PostMatching matching;
    private Instant newest = Instant.EPOCH;

    /** What is known of a creator besides the files. */
    public interface Known {

        /** What was forecast for a deliverable of a creator, empty when nothing was. */
        Map<Figure, Range> forecast(String creator, Optional<Deliverable> deliverable);

        /** Size of a creator, such as {@code micro}; empty when unknown. */
        String tier(String creator);

        /** The niches of the campaign for which a creator is known. */
        List<String> niches(String creator);
    }

    /** Of the bookings of a campaign. */
    public Measuring(Campaign campaign, Exchange exchange, List<Booking> bookings) {
        this(
                campaign,
                bookings,
                bookings.stream()
                        .filter(booking -> booking.isOf(campaign.name()))
                        .toList(),
                exchange);
    }

    /** Of all that was ever booked, in whatever campaign, by the margin and the attribution of this one. */
    public static Measuring ofAll(Campaign campaign, Exchange exchange, List<Booking> bookings) {
        return new Measuring(campaign, bookings, bookings, exchange);
    }

    private Measuring(Campaign campaign, List<Booking> all, List<Booking> bookings, Exchange exchange) {
        this.campaign = campaign;
        this.exchange = exchange;
        this.all = all;
        this.bookings = bookings;
        this.matching = new PostMatching(campaign, this.bookings);
    }

    /** Looks at the campaign as it was on a day: what was posted later is not looked at. To be said before creators are taken. */
    public void until(LocalDate day) {
        matching.until(new Until(day, campaign.zone()));
    }

    /** Takes the next creator of the workspace. */
    public void take(Creator creator) {
        matching.take(creator);
        creator.accounts().stream()
                .map(account -> account.asOf())
                .filter(time -> time.isAfter(newest))
                .forEach(time -> newest = time);
    }

    /**
     * What the campaign brought.
     *
     * @param asOf the day until which results are known, later ones are not counted; empty for the newest of the files and exports
     */
    public Measurement of(List<ResultFile> given, Optional<LocalDate> asOf, Known known) {
        List<ResultFile> files = known(given, asOf);
        List<Slot> slots = matching.slots();
        Attribution attribution = new Attribution(campaign, slots);
        Figures figures = new Figures(slots, attribution, files);
        Tally tally = new Tally(slots.size());
        Doubts doubts = new Doubts(slots);
        Survey survey = new Survey(slots);
        ShopDays shopDays = new ShopDays();
        List<CountedOrder> orders =
                new OrderBook(campaign.zone(), campaign.budget().currency(), exchange).of(files);
        Answers answers = new Answers(files, orders);
        for (CountedOrder order : orders) {
            Attribution.Owners owners = attribution.of(order);
            tally.take(order, owners);
            doubts.take(order, owners);
            survey.take(order, owners, answers.named(order, attribution));
            shopDays.take(order, !owners.owners().isEmpty());
        }
        answers.alone(attribution).forEach(survey::heard);
        LocalDate day = asOf.orElseGet(() -> newest(files));
        List<BookingOutcome> outcomes = new ArrayList<>();
        Map<Integer, Double> views = new HashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            BookingOutcome outcome = outcome(
                    slots.get(i),
                    i,
                    status(slots.get(i), day, asOf.isPresent()),
                    figures,
                    tally,
                    !orders.isEmpty(),
                    known);
            outcomes.add(outcome);
            if (outcome.actual().views().isPresent()) {
                views.put(i, outcome.actual().views().getAsDouble());
            }
        }
        List<CodeUses> uses =
                files.stream().flatMap(file -> file.codeUses().stream()).toList();
        List<Doubt> signs = doubts.all(uses, views);
        return new Measurement(
                campaign.name(),
                campaign.budget().currency(),
                day,
                campaign.from(),
                campaign.until(),
                outcomes,
                groups(outcomes, one -> List.of(one.creator())).stream()
                        .map(one -> one.with(survey.of(one.name())))
                        .toList(),
                groups(outcomes, one -> known.niches(one.creator())),
                groups(outcomes, one -> Stream.of(known.tier(one.creator()))
                        .filter(tier -> !tier.isEmpty())
                        .toList()),
                GroupOutcome.of("", outcomes),
                tally.unattributed(),
                beside(slots, figures),
                signs,
                pacing(day),
                shopDays.beyondCodes(live(outcomes), day));
    }

    /** Sums that no order can be told from, each as its kind of file counts them. */
    private List<Beside> beside(List<Slot> slots, Figures figures) {
        List<Beside> all = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            for (Basis basis : List.of(Basis.COUNTED, Basis.ANALYTICS)) {
                figures.beside(i, basis).forEach((format, sales) -> all.add(beside(slot, format, sales)));
            }
        }
        return all;
    }

    private Beside beside(Slot slot, String format, List<Sales> sales) {
        Sum sum = sum(sales, slot.day());
        return new Beside(slot.booking().id(), slot.creator(), format, sum.orders(), sum.revenue());
    }

    private record Sum(OptionalDouble orders, Optional<BigDecimal> revenue) {}

    private Sum sum(List<Sales> sales, Optional<LocalDate> day) {
        OptionalDouble orders = OptionalDouble.empty();
        Optional<BigDecimal> revenue = Optional.empty();
        for (Sales one : sales) {
            orders = one.orders().isKnown()
                    ? OptionalDouble.of(orders.orElse(0) + one.orders().value())
                    : orders;
            revenue = Stream.of(revenue, one.revenue().flatMap(money -> convert(money, day)))
                    .flatMap(Optional::stream)
                    .reduce(BigDecimal::add);
        }
        return new Sum(orders, revenue);
    }

    private static List<LocalDate> live(List<BookingOutcome> outcomes) {
        return outcomes.stream()
                .filter(one -> one.status() == Status.LIVE)
                .map(one -> one.published().or(one.booking()::planned))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<GroupOutcome> groups(
            List<BookingOutcome> outcomes, Function<BookingOutcome, List<String>> names) {
        Map<String, List<BookingOutcome>> groups = new LinkedHashMap<>();
        for (BookingOutcome one : outcomes) {
            names.apply(one).forEach(name -> groups.computeIfAbsent(name, unused -> new ArrayList<>())
                    .add(one));
        }
        List<GroupOutcome> all = new ArrayList<>();
        groups.forEach((name, some) -> all.add(GroupOutcome.of(name, some)));
        return all;
    }

    /**
     * The files, each with what is to be said of it now that it is held against what was booked.
     *
     * @param asOf the day until which results are known, where somebody said it
     */
    public List<ResultFile> told(List<ResultFile> files, Optional<LocalDate> asOf) {
        Strangers strangers = new Strangers(new Attribution(campaign, matching.slots()), all);
        FileRemarks remarks = new FileRemarks(campaign, exchange);
        return known(files, asOf).stream()
                .map(strangers::told)
                .map(remarks::told)
                .map(file -> file.isTimeGuessed() && file.used() > 0 && asOf.isEmpty() ? file.with(DAYLESS) : file)
                .toList();
    }

    private List<ResultFile> known(List<ResultFile> files, Optional<LocalDate> asOf) {
        return asOf.map(day -> new Until(day, campaign.zone()))
                .map(until -> files.stream().map(until::of).toList())
                .orElse(files);
    }

    /** Of a file without any day nothing is known but when it was copied last, which is never taken for one. */
    private LocalDate newest(List<ResultFile> files) {
        Instant time = files.stream()
                .filter(file -> file.used() > 0 && !file.isTimeGuessed())
                .map(ResultFile::asOf)
                .reduce(newest, (a, b) -> a.isAfter(b) ? a : b);
        return time.equals(Instant.EPOCH)
                ? campaign.until().or(campaign::from).orElse(LocalDate.EPOCH)
                : LocalDate.ofInstant(time, campaign.zone());
    }

    private BookingOutcome outcome(
            Slot slot, int i, Status status, Figures figures, Tally tally, boolean haveOrders, Known known) {
        Booking booking = slot.booking();
        Optional<BigDecimal> fee = booking.fee().flatMap(money -> convert(money, slot.day()));
        Optional<BigDecimal> gift = booking.gift().flatMap(money -> convert(money, slot.day()));
        return new BookingOutcome(
                booking,
                slot.creator(),
                status,
                slot.post(),
                slot.postDay(),
                slot.post()
                        .map(post -> post.permalink())
                        .filter(link -> !link.isEmpty())
                        .orElse(booking.permalink()),
                slot.matchedBy(),
                fee,
                gift,
                status == Status.CANCELLED ? Actual.UNKNOWN : actual(booking, i, figures, tally, haveOrders),
                known.forecast(slot.creator(), booking.deliverable()));
    }

    /** @param isAsked whether somebody asked for this day: what was to come behind it is not there yet, whoever wrote its address down since */
    private static Status status(Slot slot, LocalDate day, boolean isAsked) {
        Booking booking = slot.booking();
        if (booking.isCancelled()) {
            return Status.CANCELLED;
        }
        Optional<LocalDate> planned = booking.planned();
        boolean isToCome = isAsked && planned.filter(due -> due.isAfter(day)).isPresent();
        if (slot.post().isPresent() || (!booking.permalink().isEmpty() && !isToCome)) {
            return Status.LIVE;
        }
        if (planned.isEmpty() || !planned.get().isBefore(day)) {
            return Status.PLANNED;
        }
        return planned.get().plusDays(LATE_DAYS).isBefore(day) ? Status.MISSING : Status.LATE;
    }

    private Actual actual(Booking booking, int i, Figures figures, Tally tally, boolean haveOrders) {
        Actual sold = haveOrders ? tally.actual(i, campaign.product().margin()) : stated(booking, figures, i);
        return new Actual(
                figures.reach(i),
                figures.views(i),
                figures.engagements(i),
                figures.clicks(i),
                sold.orders(),
                sold.revenue(),
                sold.refunds(),
                sold.contribution(),
                sold.newCustomers(),
                sold.isStated());
    }

    /** What people wrote down counts where no file has the orders themselves. */
    private Actual stated(Booking booking, Figures figures, int i) {
        Sum sum = sum(figures.stated(i), booking.planned());
        Count written = booking.stated().orders().or(booking.stated().uses());
        OptionalDouble orders = Stream.of(sum.orders(), figures.statedUses(i), Figures.number(written))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
        Optional<BigDecimal> all =
                sum.revenue().or(() -> booking.stated().revenue().flatMap(money -> convert(money, booking.planned())));
        OptionalDouble margin = campaign.product().margin();
        Optional<BigDecimal> contribution = margin.isEmpty()
                ? Optional.empty()
                : all.map(sold ->
                        sold.multiply(BigDecimal.valueOf(margin.getAsDouble())).setScale(2, RoundingMode.HALF_UP));
        return new Actual(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                orders,
                all,
                all.map(sold -> BigDecimal.ZERO),
                contribution,
                OptionalDouble.empty(),
                orders.isPresent() || all.isPresent());
    }

    private Optional<BigDecimal> convert(Money money, Optional<LocalDate> day) {
        return exchange.convert(
                        money,
                        campaign.budget().currency(),
                        day.or(campaign::from).orElse(LocalDate.MAX))
                .map(Money::amount);
    }

    private Optional<Measurement.Pacing> pacing(LocalDate day) {
        if (campaign.from().isEmpty() || campaign.until().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = campaign.from().get();
        int of = (int) (campaign.until().get().toEpochDay() - from.toEpochDay() + 1);
        int now = (int) (day.toEpochDay() - from.toEpochDay() + 1);
        if (now < 1 || now >= of) {
            return Optional.empty();
        }
        return Optional.of(new Measurement.Pacing(now, of, in(now) / in(of)));
    }

    private static double in(int days) {
        return 1 - StrictMath.exp(-days / FALLS_IN);
    }
}
