package dev.rapport.core.outcome;

import dev.rapport.api.model.CodeUses;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Signs that orders with a code are not the creator's. What is doubted stays attributed. */
final class Doubts {

    /** Sites that collect coupons for everybody. */
    private static final List<String> COUPON_SITES = List.of(
            "honey",
            "joinhoney",
            "retailmenot",
            "couponfollow",
            "coupons.com",
            "dealspotr",
            "wethrift",
            "simplycodes",
            "gutscheine",
            "gutscheinsammler",
            "mydealz",
            "hotukdeals",
            "vouchercodes",
            "groupon",
            "rakuten",
            "slickdeals",
            "savings.com",
            "promocodes",
            "coupert",
            "capitaloneshopping");
    /** Fewer orders than this say nothing. */
    private static final int FEWEST = 5;

    private static final double ONE_BUYER = 0.4;
    private static final double MANY_TIMES = 5;

    private final List<Slot> slots;
    /** Codes of each booking, as they are compared. */
    private final List<List<String>> codes;

    private final Map<String, List<CountedOrder>> byCode = new TreeMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    /** Orders that are somebody's and not yet doubted: no sum may count one twice, or one that no booking was given. */
    private final Set<CountedOrder> undoubted = Collections.newSetFromMap(new IdentityHashMap<>());

    Doubts(List<Slot> slots) {
        this.slots = slots;
        this.codes = slots.stream()
                .map(slot ->
                        slot.booking().codes().stream().map(Attribution::key).toList())
                .toList();
    }

    /**
     * Takes an order, which may bear codes of bookings.
     *
     * @param whose it is
     */
    void take(CountedOrder order, Attribution.Owners whose) {
        List<Integer> places = whose.byCode() ? whose.owners() : List.of();
        if (!whose.owners().isEmpty()) {
            undoubted.add(order);
        }
        List<String> borne = Attribution.codes(order);
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < slots.size(); i++) {
            for (String code : codes.get(i)) {
                List<CountedOrder> known = byCode.computeIfAbsent(code, unused -> new ArrayList<>());
                // Several bookings may have one code: the order counts once for it.
                if (borne.contains(code) && !order.isTest() && counted.add(code)) {
                    known.add(order);
                    owners.putIfAbsent(code, places.isEmpty() ? i : places.get(0));
                }
            }
        }
        if (places.size() > 1) {
            String first = slots.get(places.get(0)).booking().id();
            String second = slots.get(places.get(1)).booking().id();
            add(Doubt.Kind.TWO_CODES, List.of(order), Value.of(order.order().id()), Value.of(first), Value.of(second));
        }
    }

    /**
     * All signs.
     *
     * @param uses of codes as lists count them
     * @param views of each booking, where they are known
     */
    List<Doubt> all(List<CodeUses> uses, Map<Integer, Double> views) {
        byCode.forEach((code, orders) -> {
            leaked(code, orders);
            couponSite(code, orders);
            oneBuyer(code, orders);
        });
        manyForTheirViews(views);
        moreUses(uses);
        return List.copyOf(doubts);
    }

    private void leaked(String code, List<CountedOrder> orders) {
        Optional<LocalDate> post = firstPost(code);
        List<CountedOrder> before = orders.stream()
                .filter(order -> post.isPresent()
                        && order.day()
                                .map(day -> day.isBefore(post.get().minusDays(1)))
                                .orElse(false))
                .toList();
        if (!before.isEmpty()) {
            LocalDate first = before.stream()
                    .map(CountedOrder::day)
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            add(
                    Doubt.Kind.LEAKED_CODE,
                    before,
                    Value.of(code),
                    Value.of(first.toString()),
                    Value.of(post.orElseThrow().toString()));
        }
    }

    /** The day from which a code may be known: several bookings may have it, one after the other. */
    private Optional<LocalDate> firstPost(String code) {
        return IntStream.range(0, slots.size())
                .filter(i -> codes.get(i).contains(code))
                .mapToObj(slots::get)
                .map(slot -> slot.postDay().or(() -> slot.booking().planned()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private void couponSite(String code, List<CountedOrder> orders) {
        Map<String, List<CountedOrder>> bySite = new TreeMap<>();
        for (CountedOrder order : orders) {
            String seen = String.join(
                            " ",
                            order.traces().stream()
                                    .map(trace -> trace.utm().source() + " "
                                            + trace.utm().medium() + " " + trace.link())
                                    .toList())
                    .toLowerCase(Locale.ROOT);
            COUPON_SITES.stream().filter(seen::contains).findFirst().ifPresent(site -> bySite.computeIfAbsent(
                            site, unused -> new ArrayList<>())
                    .add(order));
        }
        bySite.forEach((site, some) -> add(Doubt.Kind.COUPON_SITE, some, Value.of(code), Value.of(site)));
    }

    private void oneBuyer(String code, List<CountedOrder> orders) {
        Map<String, List<CountedOrder>> byBuyer = new LinkedHashMap<>();
        orders.stream().filter(order -> !order.order().customer().isEmpty()).forEach(order -> byBuyer.computeIfAbsent(
                        order.order().customer(), unused -> new ArrayList<>())
                .add(order));
        byBuyer.values().stream()
                .filter(some -> some.size() >= 3 && some.size() >= ONE_BUYER * orders.size())
                .forEach(some -> add(
                        Doubt.Kind.ONE_BUYER, some, Value.of(code), Value.of((double) some.size() / orders.size())));
    }

    private void manyForTheirViews(Map<Integer, Double> views) {
        Map<String, Double> rates = new TreeMap<>();
        byCode.forEach((code, orders) -> {
            double seen = views.getOrDefault(owners.getOrDefault(code, -1), 0.0);
            if (seen > 0 && orders.size() >= FEWEST) {
                rates.put(code, 1000 * orders.size() / seen);
            }
        });
        rates.forEach((code, rate) -> {
            double[] others = rates.entrySet().stream()
                    .filter(other -> !other.getKey().equals(code))
                    .mapToDouble(Map.Entry::getValue)
                    .sorted()
                    .toArray();
            double usual = others.length < 2 ? 0 : others[others.length / 2];
            if (usual > 0 && rate > MANY_TIMES * usual) {
                add(
                        Doubt.Kind.MANY_FOR_ITS_VIEWS,
                        byCode.getOrDefault(code, List.of()),
                        Value.of(code),
                        Value.of(Math.rint(rate * 100) / 100),
                        Value.of(Math.rint(usual * 100) / 100));
            }
        });
    }

    private void moreUses(List<CodeUses> uses) {
        Map<String, Long> counted = new TreeMap<>();
        for (CodeUses one : uses) {
            if (one.uses().isKnown() && !one.day().isKnown()) {
                one.trace()
                        .codes()
                        .forEach(code ->
                                counted.merge(Attribution.key(code), one.uses().value(), Math::max));
            }
        }
        counted.forEach((code, times) -> {
            List<CountedOrder> orders = byCode.getOrDefault(code, List.of());
            if (byCode.containsKey(code) && times > orders.size()) {
                add(
                        Doubt.Kind.MORE_USES_THAN_ORDERS,
                        List.of(),
                        Value.of(code),
                        Value.of(times),
                        Value.of(orders.size()));
            }
        });
    }

    private void add(Doubt.Kind kind, List<CountedOrder> orders, Value... values) {
        List<CountedOrder> first = orders.stream().filter(undoubted::remove).toList();
        BigDecimal revenue = first.stream()
                .filter(order -> !order.isCancelled())
                .map(order -> order.goods().orElse(BigDecimal.ZERO).subtract(order.refunded()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        doubts.add(new Doubt(kind, Arrays.asList(values), first.size(), revenue));
    }
}
