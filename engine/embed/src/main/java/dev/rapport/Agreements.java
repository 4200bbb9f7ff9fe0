package dev.rapport;

import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.scoring.plan.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is booked already, as a plan keeps it. */
final class Agreements {

    private final Campaign campaign;
    private final Exchange exchange;
    private final LocalDate day;

    private Agreements(Scoring scoring) {
        this.campaign = scoring.campaign();
        this.exchange = scoring.recipe().sheets().exchange();
        this.day = scoring.recipe().day();
    }

    /** Those bookings of the campaign that were not called off. One whose creator no file brought is paid out of the budget all the same. */
    static List<Asked.Booked> of(List<Booking> bookings, Scoring scoring) {
        Agreements agreements = new Agreements(scoring);
        List<Booking> own = bookings.stream().filter(agreements::isOpen).toList();
        List<Asked.Booked> all = new ArrayList<>();
        if (own.isEmpty()) {
            return all;
        }
        Set<Booking> strangers = Collections.newSetFromMap(new IdentityHashMap<>());
        strangers.addAll(own);
        for (Judgement judgement : scoring.judgements()) {
            own.stream().filter(booking -> isOf(booking, judgement)).forEach(booking -> {
                strangers.remove(booking);
                all.add(new Asked.Booked(judgement.creator().id(), booking.deliverable(), agreements.cost(booking)));
            });
        }
        own.stream()
                .filter(strangers::contains)
                .forEach(booking ->
                        all.add(new Asked.Booked(booking.creator(), booking.deliverable(), agreements.cost(booking))));
        return all;
    }

    private boolean isOpen(Booking booking) {
        return !booking.isCancelled() && booking.isOf(campaign.name());
    }

    private static boolean isOf(Booking booking, Judgement judgement) {
        return booking.creator().equals(judgement.creator().id())
                || judgement.creator().accounts().stream()
                        .map(AccountProfile::ref)
                        .anyMatch(account -> AccountMap.isSame(booking.account(account.platform()), account));
    }

    /**
     * Fee with the agency's share, and the gift; empty where neither is known, or where the fee cannot be compared: a gift alone is not the
     * price. For a gift that cannot be compared the campaign's usual one stands.
     */
    private Optional<Money> cost(Booking booking) {
        Optional<Money> fee = booking.fee()
                .flatMap(this::converted)
                .map(amount -> amount.plus(amount.times(campaign.agencyMargin())));
        if (fee.isEmpty() && booking.fee().isPresent()) {
            return Optional.empty();
        }
        Optional<Money> gift = booking.gift()
                .flatMap(amount -> converted(amount).or(() -> campaign.product().giftCost()));
        return Stream.of(fee, gift)
                .flatMap(Optional::stream)
                .reduce(Money::plus)
                .map(Money::rounded);
    }

    private Optional<Money> converted(Money amount) {
        return exchange.convert(amount, campaign.budget().currency(), day);
    }
}
