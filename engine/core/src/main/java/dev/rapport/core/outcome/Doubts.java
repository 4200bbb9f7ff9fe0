package dev.rapport.core.outcome;

import dev.rapport.api.model.CodeUses;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Value;
import dev.rapport.judged.outcome.Spelling;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Signs that orders with a code are not the creator's. What is doubted stays attributed. */
final class Doubts {

    private static final double ONE_BUYER = 0.4;
    private static final int FEWEST_OF_ONE = 3;

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
                .map(slot -> slot.booking().codes().stream().map(Spelling::key).toList())
                .toList();
    }

    /**
     * Takes an order, which may bear codes of bookings.
     *
     * @param whose it is
     */
    void take(CountedOrder order, Attribution.Owners whose) {
        List<Integer> places = whose.sign() == Attribution.Sign.CODE ? whose.owners() : List.of();
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
        List<CodeUse> all = new ArrayList<>();
        byCode.forEach((code, orders) -> all.add(use(code, orders, views)));
        LeakSigns signs = new LeakSigns(all);
        for (CodeUse code : all) {
            early(code, signs);
            LeakSigns.bySite(code)
                    .forEach((site, some) -> add(Doubt.Kind.COUPON_SITE, some, Value.of(code.code()), Value.of(site)));
            oneBuyer(code);
            returning(code, signs);
        }
        all.forEach(code -> manyForItsViews(code, signs));
        moreUses(uses);
        return List.copyOf(doubts);
    }

    private CodeUse use(String code, List<CountedOrder> orders, Map<Integer, Double> views) {
        Optional<Integer> owner = Optional.ofNullable(owners.get(code));
        return new CodeUse(code, firstPost(code), owner.map(views::get).orElse(0.0), orders);
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

    private void early(CodeUse code, LeakSigns signs) {
        List<CountedOrder> early = signs.early(code);
        LeakSigns.first(early).ifPresent(first -> {
            add(
                    Doubt.Kind.LEAKED_CODE,
                    early,
                    Value.of(code.code()),
                    Value.of(first.toString()),
                    Value.of(code.post().orElseThrow().toString()));
        });
    }

    private void oneBuyer(CodeUse code) {
        Map<String, List<CountedOrder>> byBuyer = new LinkedHashMap<>();
        code.orders().stream()
                .filter(order -> !order.order().customer().isEmpty())
                .forEach(order -> byBuyer.computeIfAbsent(order.order().customer(), unused -> new ArrayList<>())
                        .add(order));
        byBuyer.values().stream()
                .filter(some -> some.size() >= FEWEST_OF_ONE
                        && some.size() >= ONE_BUYER * code.orders().size())
                .forEach(some -> add(
                        Doubt.Kind.ONE_BUYER,
                        some,
                        Value.of(code.code()),
                        Value.of((double) some.size() / code.orders().size())));
    }

    private void returning(CodeUse code, LeakSigns signs) {
        signs.othersReturning(code)
                .ifPresent(usual -> add(
                        Doubt.Kind.RETURNING_CUSTOMERS,
                        code.orders(),
                        Value.of(code.code()),
                        Value.of((double) code.returning() / code.told()),
                        Value.of(usual)));
    }

    private void manyForItsViews(CodeUse code, LeakSigns signs) {
        signs.othersByViews(code)
                .ifPresent(usual -> add(
                        Doubt.Kind.MANY_FOR_ITS_VIEWS,
                        code.orders(),
                        Value.of(code.code()),
                        Value.of(Math.rint(code.byViews() * 100) / 100),
                        Value.of(Math.rint(usual * 100) / 100)));
    }

    private void moreUses(List<CodeUses> uses) {
        Map<String, Long> counted = new TreeMap<>();
        for (CodeUses one : uses) {
            if (one.uses().isKnown() && !one.day().isKnown()) {
                one.trace()
                        .codes()
                        .forEach(code ->
                                counted.merge(Spelling.key(code), one.uses().value(), Math::max));
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
                .map(Doubts::net)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        doubts.add(new Doubt(kind, Arrays.asList(values), first.size(), revenue));
    }

    private static BigDecimal net(CountedOrder order) {
        return order.goods().orElse(BigDecimal.ZERO).subtract(order.refunded());
    }
}
