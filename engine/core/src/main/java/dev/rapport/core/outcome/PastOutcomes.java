package dev.rapport.core.outcome;

import dev.rapport.judged.Doubt;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Spelling;
import dev.rapport.judged.outcome.Stated;
import dev.rapport.judged.outcome.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is to be kept of a measurement for the forecasts of later campaigns: of each booking that is live its clicks, with what was seen and
 * ordered, and of other campaigns' bookings what somebody kept by hand. A booking whose code is in doubt teaches nothing.
 */
public final class PastOutcomes {

    private static final Set<Doubt.Kind> OF_CODES = EnumSet.of(
            Doubt.Kind.LEAKED_CODE,
            Doubt.Kind.COUPON_SITE,
            Doubt.Kind.MANY_FOR_ITS_VIEWS,
            Doubt.Kind.RETURNING_CUSTOMERS,
            Doubt.Kind.ONE_BUYER);

    private final Measuring.Known known;
    private final UnaryOperator<String> keys;

    /**
     * @param known tiers and niches of creators
     * @param keys turns the name of a booking into one that names nobody
     */
    public PastOutcomes(Measuring.Known known, UnaryOperator<String> keys) {
        this.known = known;
        this.keys = keys;
    }

    /**
     * Those of before, with what is known now.
     *
     * @param kept as they were kept before
     * @param sheet all that was booked, in whatever campaign
     */
    public List<PastOutcome> of(List<PastOutcome> kept, Measurement measured, List<Booking> sheet) {
        Map<String, PastOutcome> outcomes = new LinkedHashMap<>();
        // A line that a person wrote may have no key, and is nobody's to replace.
        int unkeyed = 0;
        for (PastOutcome one : kept) {
            outcomes.put(one.key().isEmpty() ? " " + unkeyed++ : one.key(), one);
        }
        Set<String> doubted = doubted(measured);
        List<String> here = new ArrayList<>();
        for (BookingOutcome one : measured.bookings()) {
            String key = key(measured.campaign(), one.booking());
            here.add(one.booking().id());
            if (one.booking().isCancelled()
                    || one.booking().codes().stream().map(Spelling::key).anyMatch(doubted::contains)) {
                outcomes.remove(key);
            } else {
                outcome(key, measured.campaign(), one)
                        .ifPresent(fresh -> outcomes.merge(key, fresh, PastOutcomes::newer));
            }
        }
        sheet.stream()
                .filter(booking -> !here.contains(booking.id()) && !booking.isCancelled())
                .forEach(booking -> stated(key(booking.campaign(), booking), booking)
                        .ifPresent(fresh -> outcomes.putIfAbsent(fresh.key(), fresh)));
        return List.copyOf(outcomes.values());
    }

    private Optional<PastOutcome> outcome(String key, String campaign, BookingOutcome one) {
        OptionalDouble clicks = one.actual().clicks();
        OptionalDouble views = one.actual().views();
        OptionalDouble seen = views.isPresent() ? views : one.actual().reach();
        OptionalDouble orders = one.actual().orders();
        boolean says = clicks.isPresent() && (seen.isPresent() || orders.isPresent());
        boolean isOver = one.status() == Status.LIVE || one.actual().isStated();
        return says && isOver
                ? one.published()
                        .or(one.booking()::planned)
                        .map(day -> new PastOutcome(
                                key,
                                campaign,
                                day,
                                one.post()
                                        .map(post -> post.account().platform())
                                        .orElse(one.booking().platform()),
                                known.tier(one.creator()),
                                known.niches(one.creator()),
                                seen,
                                clicks.getAsDouble(),
                                orders))
                : Optional.empty();
    }

    private Optional<PastOutcome> stated(String key, Booking booking) {
        Stated stated = booking.stated();
        OptionalDouble seen =
                Figures.number(stated.views().or(stated.impressions()).or(stated.reach()));
        OptionalDouble orders = Figures.number(stated.orders().or(stated.uses()));
        return stated.clicks().isKnown() && (seen.isPresent() || orders.isPresent())
                ? booking.planned()
                        .map(day -> new PastOutcome(
                                key,
                                booking.campaign(),
                                day,
                                booking.platform(),
                                known.tier(booking.creator()),
                                List.of(),
                                seen,
                                stated.clicks().value(),
                                orders))
                : Optional.empty();
    }

    /** Files that are gone take no orders with them. */
    private static PastOutcome newer(PastOutcome before, PastOutcome fresh) {
        return fresh.orders().orElse(0) > 0 || before.orders().orElse(0) == 0 ? fresh : before;
    }

    private static Set<String> doubted(Measurement measured) {
        return measured.doubts().stream()
                .filter(one -> OF_CODES.contains(one.kind()))
                .map(one -> String.valueOf(one.values().get(0).plain()))
                .collect(Collectors.toSet());
    }

    private String key(String campaign, Booking booking) {
        return keys.apply(Spelling.key(campaign) + "\n" + booking.id());
    }
}
