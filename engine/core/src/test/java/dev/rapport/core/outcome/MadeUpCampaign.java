package dev.rapport.core.outcome;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.judged.Note;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A campaign whose truth is known: 10 to 30 creators, honest ones as they differ, and one whose code leaked. Not every shop says where a
 * buyer came from or whether the buyer is new, and not every creator shows views.
 */
final class MadeUpCampaign {

    static final String LEAKED = "code0";

    private static final LocalDate POST = LocalDate.of(2026, 3, 10);
    private static final double SAYS_WHENCE = 0.8;
    private static final double SAYS_NEW = 0.7;
    private static final double SAYS_VIEWS = 0.9;
    /** Browsers that try coupons by themselves, and creators who try their own code, are honest too. */
    private static final double BY_HABIT = 0.01;

    private static final double TRIAL = 0.05;

    final List<Slot> slots = new ArrayList<>();
    final Map<Integer, Double> views = new HashMap<>();
    final List<CountedOrder> orders = new ArrayList<>();

    private final SplittableRandom random;
    private final boolean saysWhence;
    private final boolean saysNew;

    MadeUpCampaign(boolean isLeaked, SplittableRandom random) {
        this.random = random;
        this.saysWhence = random.nextDouble() < SAYS_WHENCE;
        this.saysNew = random.nextDouble() < SAYS_NEW;
        double returning = 0.15 + 0.3 * random.nextDouble();
        int creators = 10 + random.nextInt(21);
        for (int i = 0; i < creators; i++) {
            slots.add(slot(i));
            double seen = 30_000 * Math.exp(normal());
            if (random.nextDouble() < SAYS_VIEWS) {
                views.put(i, seen);
            }
            // Clicks differ by half between creators, orders by click as much as 50 clicks let them: by a factor of
            // about three.
            double clicks = seen * 0.01 * Math.exp(0.5 * normal());
            int honest = poisson(clicks * 0.02 * gamma());
            double own = Math.max(0, Math.min(1, returning + 0.05 * normal()));
            for (int k = 0; k < honest; k++) {
                order(i, exponential(7), own, BY_HABIT);
            }
            if (random.nextDouble() < TRIAL) {
                order(i, -2 - random.nextInt(2), own, 0);
            }
            if (i == 0 && isLeaked) {
                leak(i, honest, returning);
            }
        }
    }

    /** One to five times as many orders again as its creator brought, and at least ten, within three weeks of a day about the post. */
    private void leak(int i, int honest, double returning) {
        int more = Math.max(10, (int) (honest * (1 + 4 * random.nextDouble())));
        int from = random.nextInt(29) - 14;
        double own = Math.min(0.9, returning + 0.3 + 0.2 * random.nextDouble());
        for (int k = 0; k < more; k++) {
            order(i, from + random.nextInt(21), own, 0.6);
        }
    }

    private void order(int i, int day, double returning, double bySite) {
        Utm utm = saysWhence && random.nextDouble() < bySite ? new Utm("honey", "coupon", "", "", "") : Utm.NONE;
        Trace trace = Trace.of().codes(List.of("code" + i)).utm(utm).build();
        Order order = new Order(
                "shop",
                String.valueOf(orders.size()),
                Moment.unknown(),
                OrderState.PAID,
                Optional.empty(),
                Optional.empty(),
                Flag.NO,
                "",
                !saysNew ? Flag.UNKNOWN : random.nextDouble() < returning ? Flag.NO : Flag.YES,
                trace,
                Source.UNSET);
        orders.add(new CountedOrder(
                order,
                List.of(trace),
                Optional.of(POST.plusDays(day)),
                Optional.of(BigDecimal.TEN),
                true,
                BigDecimal.ZERO));
    }

    private static Slot slot(int i) {
        Count unknown = Count.unknown();
        Booking booking = new Booking(
                "b" + i,
                "",
                "creator" + i,
                "instagram",
                Optional.of(Deliverable.REEL),
                Optional.of(POST),
                Optional.empty(),
                Optional.empty(),
                List.of("code" + i),
                "",
                "",
                "",
                false,
                new Rights(List.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), ""),
                new Stated(
                        unknown,
                        unknown,
                        unknown,
                        Optional.empty(),
                        unknown,
                        unknown,
                        unknown,
                        unknown,
                        unknown,
                        unknown,
                        unknown),
                new Note(""),
                "");
        return new Slot(booking, "creator" + i, List.of(), Optional.empty(), Optional.of(POST), "");
    }

    private double normal() {
        double u = 1 - random.nextDouble();
        return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** Mean 1, spread 1. */
    private double gamma() {
        return -Math.log(1 - random.nextDouble());
    }

    private int exponential(double days) {
        return (int) (-days * Math.log(1 - random.nextDouble()));
    }

    private int poisson(double mean) {
        double left = Math.exp(-Math.min(700, mean));
        int count = 0;
        for (double product = random.nextDouble(); product > left; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
