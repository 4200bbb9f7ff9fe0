package dev.rapport.core.outcome;

import dev.rapport.judged.outcome.BeyondCodes;
import dev.rapport.scoring.lift.DailyOrders;
import dev.rapport.scoring.lift.Lift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The shops' own orders by day in the campaign's zone, and those of them that were attributed. */
final class ShopDays {

    /** A shop that sells nothing for so long was not exported for those days: what is missing looks like that. */
    private static final int GAP = 7;

    private final Map<String, TreeMap<LocalDate, Day>> shops = new HashMap<>();

    private record Day(int orders, int attributed) {

        Day plus(Day other) {
            return new Day(orders + other.orders, attributed + other.attributed);
        }
    }

    /** Takes an order; one that only a network reports is no shop's. */
    void take(CountedOrder order, boolean isAttributed) {
        if (order.isOfShop() && !order.isTest() && !order.isCancelled() && !order.isWhollyRefunded()) {
            order.day().ifPresent(day -> shops.computeIfAbsent(order.order().shop(), unused -> new TreeMap<>())
                    .merge(day, new Day(1, isAttributed ? 1 : 0), Day::plus));
        }
    }

    /**
     * What may have been sold beyond codes.
     *
     * @param posts days on which posts went live
     * @param asOf the day until which results are known
     */
    Optional<BeyondCodes> beyondCodes(List<LocalDate> posts, LocalDate asOf) {
        Optional<LocalDate> post = posts.stream().min(LocalDate::compareTo);
        // Days that all shops know; the first and the last may be half a day.
        Optional<LocalDate> first =
                shops.values().stream().map(days -> days.firstKey().plusDays(1)).max(LocalDate::compareTo);
        Optional<LocalDate> last =
                shops.values().stream().map(days -> days.lastKey().minusDays(1)).min(LocalDate::compareTo);
        if (post.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate until = last.get().isAfter(asOf) ? asOf : last.get();
        List<LocalDate> days = around(post.get(), first.get(), until);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<Day> all = days.stream().map(this::of).toList();
        return Lift.of(
                new DailyOrders(days.get(0), all.stream().map(Day::orders).toList()),
                posts,
                all.stream().map(Day::attributed).toList());
    }

    /** The days around one that no gap parts from it. */
    private List<LocalDate> around(LocalDate post, LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        int empty = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
            empty = of(day).orders() == 0 ? empty + 1 : 0;
            if (empty >= GAP && day.isBefore(post)) {
                days.clear();
            } else if (empty >= GAP) {
                return days.subList(0, Math.max(0, days.size() - empty));
            }
        }
        return days;
    }

    private Day of(LocalDate day) {
        Day none = new Day(0, 0);
        return shops.values().stream().map(days -> days.getOrDefault(day, none)).reduce(none, Day::plus);
    }
}
