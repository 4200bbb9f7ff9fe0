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
import java.util.List;
import java.util.Optional;

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

    /** Those bookings of the campaign whose creator was judged and that were not called off. */
    static List<Asked.Booked> of(List<Booking> bookings, Scoring scoring) {
        Agreements agreements = new Agreements(scoring);
        List<Booking> own = bookings.stream().filter(agreements::isOpen).toList();
        List<Asked.Booked> all = new ArrayList<>();
        if (own.isEmpty()) {
            return all;
        }
        for (Judgement judgement : scoring.judgements()) {
            own.stream()
                    .filter(booking -> isOf(booking, judgement))
                    .forEach(booking -> all.add(new Asked.Booked(
                            judgement.creator().id(), booking.deliverable(), agreements.cost(booking))));
        }
        return all;
    }

    private boolean isOpen(Booking booking) {
        return !booking.isCancelled()
                && (booking.campaign().isEmpty() || booking.campaign().equalsIgnoreCase(campaign.name()));
    }

    private static boolean isOf(Booking booking, Judgement judgement) {
        return booking.creator().equals(judgement.creator().id())
                || judgement.creator().accounts().stream()
                        .map(AccountProfile::ref)
                        .anyMatch(account -> AccountMap.isSame(booking.account(account.platform()), account));
    }

    /** Fee with the agency's share, and the gift; empty where neither is known or can be compared. */
    private Optional<Money> cost(Booking booking) {
        Optional<Money> fee = booking.fee()
                .flatMap(this::converted)
                .map(amount -> amount.plus(amount.times(campaign.agencyMargin())));
        Optional<Money> gift = booking.gift().flatMap(this::converted);
        return fee.map(amount -> gift.map(amount::plus).orElse(amount))
                .or(() -> gift)
                .map(Money::rounded);
    }

    private Optional<Money> converted(Money amount) {
        return exchange.convert(amount, campaign.budget().currency(), day);
    }
}
