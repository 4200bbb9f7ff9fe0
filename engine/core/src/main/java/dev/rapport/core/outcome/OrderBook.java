package dev.rapport.core.outcome;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Trace;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.Exchange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every order of all files, once: by its id within one shop, as the newest file has it. What an affiliate network reports of an order that a
 * shop has too is another trace of it.
 */
final class OrderBook {

    private final ZoneId zone;
    private final Currency currency;
    private final Exchange exchange;
    private final Map<String, List<Seen>> orders = new LinkedHashMap<>();
    private final Map<String, List<Refund>> refunds = new LinkedHashMap<>();

    private record Seen(Order order, Instant asOf, String file) {}

    OrderBook(ZoneId zone, Currency currency, Exchange exchange) {
        this.zone = zone;
        this.currency = currency;
        this.exchange = exchange;
    }

    /** All orders of these files by shop and number, however the rows and files are ordered. */
    List<CountedOrder> of(List<ResultFile> files) {
        for (ResultFile file : oldestFirst(files)) {
            file.orders().forEach(order -> orders.computeIfAbsent(key(order), unused -> new ArrayList<>())
                    .add(new Seen(order, file.asOf(), file.path())));
            Map<String, List<Refund>> ofFile = new LinkedHashMap<>();
            file.refunds().forEach(refund -> ofFile.computeIfAbsent(
                            key(refund.shop(), refund.order()), unused -> new ArrayList<>())
                    .add(refund));
            ofFile.forEach(this::refunded);
        }
        mergeWhereAFileNamesNoShop();
        mergeAffiliates();
        return orders.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .toList();
    }

    static List<ResultFile> oldestFirst(List<ResultFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(ResultFile::asOf).thenComparing(ResultFile::path))
                .toList();
    }

    /** Refunds with an id of their own add up over files; a bare sum is as the newest file has it. */
    private void refunded(String order, List<Refund> more) {
        List<Refund> known = refunds.computeIfAbsent(order, unused -> new ArrayList<>());
        boolean areNamed = more.stream().noneMatch(refund -> refund.id().isEmpty());
        if (areNamed) {
            known.removeIf(refund -> refund.id().isEmpty());
            more.forEach(refund -> {
                known.removeIf(other -> other.id().equals(refund.id()));
                known.add(refund);
            });
        } else {
            known.clear();
            known.addAll(more);
        }
    }

    /** One file may name the shop and the other not: the same number at the same minute is the same order, or on the same day where one knows no hour. */
    private void mergeWhereAFileNamesNoShop() {
        Map<String, List<String>> byNumber = byNumber();
        for (String key : List.copyOf(orders.keySet())) {
            if (!key.startsWith("\n")) {
                continue;
            }
            Order nameless = newest(key);
            List<String> same = byNumber.getOrDefault(key, List.of()).stream()
                    .filter(other -> !other.equals(key)
                            && orders.containsKey(other)
                            && !isAffiliate(newest(other))
                            && isSameTime(newest(other), nameless))
                    .toList();
            if (same.size() == 1) {
                join(key, same.get(0));
            }
        }
    }

    private boolean isSameTime(Order one, Order other) {
        Optional<Instant> a = one.time().in(zone);
        Optional<Instant> b = other.time().in(zone);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return isDay(one) || isDay(other)
                ? LocalDate.ofInstant(a.get(), zone).equals(LocalDate.ofInstant(b.get(), zone))
                : Math.abs(ChronoUnit.SECONDS.between(a.get(), b.get())) < 60;
    }

    /** Whether the file wrote a day and no hour. */
    private static boolean isDay(Order order) {
        return order.time() instanceof Moment.Local local
                && local.time().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private void mergeAffiliates() {
        Map<String, List<String>> byNumber = byNumber();
        for (String key : List.copyOf(orders.keySet())) {
            Order reported = newest(key);
            if (!isAffiliate(reported)) {
                continue;
            }
            List<String> same = byNumber.getOrDefault(number(key), List.of()).stream()
                    .filter(other -> orders.containsKey(other) && !other.equals(key) && !isAffiliate(newest(other)))
                    .toList();
            if (same.size() == 1) {
                // What the shop says of state and money holds; the network only says through whom.
                seen(same.get(0)).add(0, new Seen(reported, Instant.MIN, ""));
                orders.remove(key);
            }
        }
    }

    /** Keys of orders by their number, whichever the shop. */
    private Map<String, List<String>> byNumber() {
        return orders.keySet().stream().collect(Collectors.groupingBy(OrderBook::number));
    }

    private static String number(String key) {
        return key.substring(key.indexOf('\n'));
    }

    private static boolean isAffiliate(Order order) {
        return !order.trace().affiliate().isEmpty();
    }

    private void join(String from, String to) {
        List<Seen> seen = seen(to);
        seen.addAll(seen(from));
        orders.remove(from);
        seen.sort(Comparator.comparing(Seen::asOf).thenComparing(Seen::file));
        List<Refund> back = refunds.remove(from);
        if (back != null) {
            refunds.computeIfAbsent(to, unused -> new ArrayList<>()).addAll(back);
        }
    }

    private List<Seen> seen(String key) {
        return orders.computeIfAbsent(key, unused -> new ArrayList<>());
    }

    private Order newest(String key) {
        return newest(seen(key)).order();
    }

    private static Seen newest(List<Seen> seen) {
        return seen.get(seen.size() - 1);
    }

    private static String key(Order order) {
        // A network's row is never the shop's own, even where neither names its shop.
        return key(isAffiliate(order) ? "network " + order.shop() : order.shop(), order.id());
    }

    /** An order's number in the form in which spellings are the same. */
    static String bare(String id) {
        return id.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
    }

    private static String key(String shop, String id) {
        return shop.strip().toLowerCase(Locale.ROOT) + "\n" + bare(id);
    }

    private CountedOrder counted(String key, List<Seen> seen) {
        Order order = newest(seen).order();
        List<Trace> traces =
                seen.stream().map(one -> one.order().trace()).distinct().toList();
        Optional<LocalDate> day = order.time().in(zone).map(time -> LocalDate.ofInstant(time, zone));
        Optional<Money> worth = order.goods().or(order::total).filter(sum -> !FileRemarks.isNegative(order));
        Optional<BigDecimal> goods = worth.flatMap(money -> convert(money, day));
        return new CountedOrder(
                order, traces, day, goods, worth.isEmpty() || goods.isPresent(), refunded(key, order, goods, day));
    }

    private BigDecimal refunded(String key, Order order, Optional<BigDecimal> goods, Optional<LocalDate> day) {
        BigDecimal all = goods.orElse(BigDecimal.ZERO);
        if (order.state() == OrderState.REFUNDED) {
            return all;
        }
        BigDecimal sum = BigDecimal.ZERO;
        // A network's refund names the shop as its order does; where the shop has the order too, the shop's refunds
        // hold.
        String named = isAffiliate(order) ? key(order.shop(), order.id()) : key;
        for (Refund refund : refunds.getOrDefault(named, List.of())) {
            Optional<BigDecimal> part = refund.goods().flatMap(money -> convert(money, day));
            sum = sum.add(part.orElseGet(() -> proportion(order, refund, day, all)));
        }
        return sum.min(all).max(BigDecimal.ZERO);
    }

    /** Of a sum with shipping and tax in it the goods' share goes back. */
    private BigDecimal proportion(Order order, Refund refund, Optional<LocalDate> day, BigDecimal goods) {
        Optional<BigDecimal> gross = refund.gross().flatMap(money -> convert(money, day));
        Optional<BigDecimal> total = order.total().flatMap(money -> convert(money, day));
        if (gross.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return total.filter(sum -> sum.signum() > 0)
                .map(sum -> gross.get()
                        .multiply(goods)
                        .divide(sum, MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_UP))
                .orElse(gross.get());
    }

    private Optional<BigDecimal> convert(Money money, Optional<LocalDate> day) {
        return exchange.convert(money, currency, day.orElse(LocalDate.MAX)).map(Money::amount);
    }
}
