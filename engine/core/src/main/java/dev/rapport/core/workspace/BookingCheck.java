package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Joins;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds bookings against each other and against who is known. */
public final class BookingCheck {

    private BookingCheck() {}

    /** Codes that two creators share, so that their orders are split between them. */
    public static List<Problem> codes(List<Booking> bookings) {
        Problems problems = new Problems();
        Map<String, Booking> owners = new HashMap<>();
        for (Booking booking : bookings) {
            for (String code : booking.codes()) {
                Booking first = owners.putIfAbsent(code.toLowerCase(Locale.ROOT), booking);
                if (first != null && !first.creator().equalsIgnoreCase(booking.creator())) {
                    problems.warning(
                            "code-of-two",
                            "The code (" + code + ") is that of " + first.creator() + " at " + first.place() + " too.",
                            booking.place(),
                            "Maybe give each creator a code of their own: the latest post before an order gets it.");
                }
            }
        }
        return problems.all();
    }

    /**
     * Bookings of creators whom no file brought.
     *
     * @param accounts all that are known
     * @param joins what creators.csv calls them
     */
    public static List<Problem> strangers(List<Booking> bookings, List<AccountRef> accounts, Joins joins) {
        Problems problems = new Problems();
        AccountMap<Boolean> known = new AccountMap<>();
        Set<String> platforms = new TreeSet<>();
        Set<String> handles = new TreeSet<>();
        accounts.forEach(account -> {
            known.add(account, true);
            platforms.add(account.platform());
            handles.add(account.handle());
        });
        for (Booking booking : bookings) {
            boolean isKnown = joins.knows(booking.creator())
                    || platforms.stream().anyMatch(platform -> known.last(booking.account(platform))
                            .isPresent());
            if (!isKnown) {
                problems.warning(
                        "unknown-creator",
                        "The creator (" + booking.creator() + ") of a booking is in none of the imported files.",
                        booking.place(),
                        DidYouMean.hint(
                                booking.creator(),
                                handles,
                                "Maybe its files are not imported yet, or the handle is another."));
            }
        }
        return problems.all();
    }
}
