package dev.rapport.core.workspace;

import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.outcome.Booking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Writes a plan into deliverables.csv, below what people wrote there. What is booked already is not written again. */
public final class BookingsWriter {

    private static final List<String> HEADINGS = List.of(
            "campaign",
            "creator",
            "platform",
            "deliverable",
            "planned",
            "fee",
            "gift",
            "currency",
            "code",
            "link",
            "permalink",
            "status",
            "channels",
            "territory",
            "rights from",
            "rights until",
            "exclusive until",
            "signed by",
            "note");

    private BookingsWriter() {}

    /**
     * Adds what a plan chose.
     *
     * @param booked what stands in the sheet now
     * @return the new lines; none when all is booked already
     * @throws dev.rapport.api.RapportException {@code sheet-not-written}, {@code no-column}
     */
    public static List<SheetLines.Line> add(Workspace workspace, Campaign campaign, Plan plan, List<Booking> booked) {
        List<Booking> left = new ArrayList<>(booked.stream()
                .filter(one -> !one.isCancelled())
                .filter(one -> one.isOf(campaign.name()))
                .toList());
        List<Map<String, String>> lines = new ArrayList<>();
        for (Plan.Bundle bundle : plan.bundles()) {
            List<PlanItem> items = plan.chosen().stream()
                    .filter(item -> item.creatorId().equals(bundle.creatorId()))
                    .toList();
            List<Money> fees = fees(campaign, bundle, items);
            Set<PlanItem> isBooked = Collections.newSetFromMap(new IdentityHashMap<>());
            // Each row stands for one thing, so that a second reel needs a second row.
            items.forEach(item -> take(left, one -> isOf(one, item) && isKind(one, item), item, isBooked));
            // A row of a kind that cannot be forecast stands in the plan as another one: it is agreed, and not bought
            // again.
            items.stream()
                    .filter(item -> !isBooked.contains(item))
                    .forEach(item -> take(left, one -> isOf(one, item), item, isBooked));
            for (int i = 0; i < items.size(); i++) {
                if (!isBooked.contains(items.get(i))) {
                    lines.add(line(campaign, items.get(i), fees.get(i), i == 0));
                }
            }
        }
        return lines.isEmpty()
                ? List.of()
                : SheetLines.append(
                        workspace.sheet("deliverables.csv"),
                        HEADINGS,
                        heading -> BookingColumn.of(heading)
                                .map(BookingColumn::shown)
                                .orElse(""),
                        Set.of("gift", "note"),
                        columns -> columns.contains("currency")
                                ? lines
                                : lines.stream().map(BookingsWriter::named).toList());
    }

    /** Without a column of its own the currency stands behind each amount, as people write it. */
    private static Map<String, String> named(Map<String, String> line) {
        Map<String, String> cells = new LinkedHashMap<>(line);
        String currency = String.valueOf(cells.remove("currency"));
        List.of("fee", "gift").forEach(amount -> cells.computeIfPresent(amount, (name, sum) -> sum + " " + currency));
        return cells;
    }

    private static void take(List<Booking> left, Predicate<Booking> fits, PlanItem item, Set<PlanItem> booked) {
        left.stream().filter(fits).findFirst().ifPresent(row -> {
            left.remove(row);
            booked.add(item);
        });
    }

    private static boolean isOf(Booking booking, PlanItem item) {
        return booking.creator().equals(item.creatorId())
                || AccountMap.isSame(booking.account(item.account().platform()), item.account());
    }

    private static boolean isKind(Booking booking, PlanItem item) {
        return booking.deliverable().map(made -> made == item.deliverable()).orElse(true);
    }

    /** What of the one price is the creator's for each deliverable: without the agency's share and the sample, to the cent. */
    private static List<Money> fees(Campaign campaign, Plan.Bundle bundle, List<PlanItem> items) {
        Currency currency = bundle.cost().currency();
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal gift = campaign.product().giftCost().map(Money::amount).orElse(BigDecimal.ZERO);
        BigDecimal whole = bundle.cost().amount().subtract(gift).max(BigDecimal.ZERO);
        BigDecimal left = whole.divide(
                BigDecimal.ONE.add(BigDecimal.valueOf(campaign.agencyMargin())), digits, RoundingMode.HALF_UP);
        BigDecimal all = left;
        List<Money> fees = new ArrayList<>();
        for (PlanItem item : items.subList(0, items.size() - 1)) {
            BigDecimal share = item.cost().map(Money::amount).orElse(BigDecimal.ZERO);
            BigDecimal fee = bundle.cost().amount().signum() == 0
                    ? BigDecimal.ZERO
                    : all.multiply(share).divide(bundle.cost().amount(), digits, RoundingMode.DOWN);
            fees.add(new Money(fee, currency));
            left = left.subtract(fee);
        }
        fees.add(new Money(left, currency));
        return fees;
    }

    private static Map<String, String> line(Campaign campaign, PlanItem item, Money fee, boolean withGift) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("campaign", campaign.name());
        cells.put(
                "creator",
                item.account().handle().isEmpty()
                        ? item.creatorId()
                        : item.account().handle());
        cells.put("platform", item.account().platform());
        cells.put("deliverable", item.deliverable().id());
        cells.put("fee", fee.amount().toPlainString());
        cells.put("currency", fee.currency().getCurrencyCode());
        campaign.product()
                .giftCost()
                .filter(gift -> withGift && gift.amount().signum() > 0)
                .ifPresent(gift -> cells.put("gift", gift.amount().toPlainString()));
        boolean isAssumed = item.forecast().stream()
                .flatMap(forecast -> forecast.assumptions().stream())
                .anyMatch(one -> one.kind() == Assumption.Kind.FAIR_PRICE);
        if (isAssumed) {
            cells.put("note", "the usual price, not agreed yet");
        }
        return cells;
    }
}
