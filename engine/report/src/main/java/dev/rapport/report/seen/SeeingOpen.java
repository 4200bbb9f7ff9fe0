package dev.rapport.report.seen;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Status;
import dev.rapport.report.words.Names;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a run an open book shows: the parts of each cost, which add up to it. */
final class SeeingOpen {

    /** By so much a cost and its parts may differ, each rounded for itself. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    private final ReportInput input;
    private final Campaign campaign;
    private final Names names;
    private final Map<String, String> creators;

    /** @param creators the names shown, by id */
    SeeingOpen(ReportInput input, Names names, Map<String, String> creators) {
        this.input = input;
        this.campaign = input.campaign();
        this.names = names;
        this.creators = creators;
    }

    /** Empty where the campaign does not say so, and in the agency's edition, which has more. */
    Optional<OpenBook> seen() {
        return campaign.edition() == Campaign.ClientEdition.OPEN && input.edition() == Edition.CLIENT
                ? Optional.of(new OpenBook(campaign.agencyMargin(), planned(), booked()))
                : Optional.empty();
    }

    private List<OpenBook.OpenPrice> planned() {
        Map<String, List<PlanItem>> byCreator = input.plan().chosen().stream()
                .collect(Collectors.groupingBy(PlanItem::creatorId, LinkedHashMap::new, Collectors.toList()));
        return byCreator.entrySet().stream()
                .map(creator -> planned(creator.getKey(), creator.getValue()))
                .toList();
    }

    private OpenBook.OpenPrice planned(String creator, List<PlanItem> items) {
        String name = creators.getOrDefault(creator, creator);
        String what = items.stream()
                .map(item -> names.deliverable(item.deliverable().id()))
                .collect(Collectors.joining(" + "));
        if (items.stream().anyMatch(item -> item.cost().isEmpty())) {
            return new OpenBook.OpenPrice(
                    name, what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        BigDecimal cost = items.stream()
                .flatMap(item -> item.cost().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        // One sample goes with all that a creator makes; what is booked already has a gift of its own.
        BigDecimal gift = agreed(creator, cost)
                .or(() -> campaign.product().giftCost().map(Money::amount))
                .orElse(BigDecimal.ZERO)
                .min(cost);
        BigDecimal fee = money(cost.subtract(gift)
                        .divide(BigDecimal.ONE.add(BigDecimal.valueOf(campaign.agencyMargin())), MathContext.DECIMAL64))
                .amount();
        return new OpenBook.OpenPrice(
                name,
                what,
                Optional.of(money(fee)),
                Optional.of(money(cost.subtract(gift).subtract(fee))),
                Optional.of(money(gift)),
                Optional.of(money(cost)));
    }

    /** The gift of what is booked with a creator, where it is what the plan's cost is made of. */
    private Optional<BigDecimal> agreed(String creator, BigDecimal cost) {
        List<BookingOutcome> booked =
                outcomes().stream().filter(one -> one.creator().equals(creator)).toList();
        BigDecimal fee = sum(booked, BookingOutcome::fee);
        BigDecimal gift = sum(booked, BookingOutcome::gift);
        BigDecimal all = fee.add(fee.multiply(BigDecimal.valueOf(campaign.agencyMargin())))
                .add(gift);
        boolean isThat = !booked.isEmpty() && all.subtract(cost).abs().compareTo(ROUNDING) <= 0;
        return isThat ? Optional.of(gift) : Optional.empty();
    }

    private static BigDecimal sum(List<BookingOutcome> booked, Function<BookingOutcome, Optional<BigDecimal>> part) {
        return booked.stream().map(part).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<OpenBook.OpenPrice> booked() {
        return outcomes().stream().map(this::booked).toList();
    }

    private OpenBook.OpenPrice booked(BookingOutcome one) {
        Optional<Money> fee = one.fee().map(this::money);
        Optional<Money> share = fee.map(own -> own.times(campaign.agencyMargin()));
        Optional<Money> gift = one.gift().map(this::money);
        Optional<Money> cost = fee.map(own -> share.map(own::plus).orElse(own))
                .map(own -> gift.map(own::plus).orElse(own))
                .or(() -> gift);
        return new OpenBook.OpenPrice(
                creators.getOrDefault(one.creator(), one.creator()),
                one.booking()
                        .deliverable()
                        .map(Deliverable::id)
                        .map(names::deliverable)
                        .orElse(""),
                fee,
                share,
                gift,
                cost);
    }

    private List<BookingOutcome> outcomes() {
        return input.brought().measured().map(Measurement::bookings).orElse(List.of()).stream()
                .filter(one -> one.status() != Status.CANCELLED)
                .toList();
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, campaign.budget().currency()).rounded();
    }
}
