package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.Joins;
import dev.rapport.judged.outcome.Booking;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds rows of assets.csv against the bookings that they name. */
public final class AssetCheck {

    private AssetCheck() {}

    /**
     * Rows that name a booking which there is not, or one of somebody else.
     *
     * @param joins names in creators.csv, of which either side may use another than the handle
     */
    public static List<Problem> bookings(List<AssetRow> rows, BookingsReader.Read sheet, Joins joins) {
        Problems problems = new Problems();
        Map<String, Booking> known = new TreeMap<>();
        sheet.bookings().forEach(booking -> known.put(booking.id(), booking));
        // Of a row that cannot be used nobody knows what it books, and why is told where it stands.
        boolean areAllRead = sheet.rows() == sheet.bookings().size()
                && (sheet.rows() > 0 || !sheet.problems().hasErrors());
        for (AssetRow row : rows) {
            Booking booking = known.get(row.booking());
            if (booking == null && !row.booking().isEmpty() && areAllRead) {
                problems.warning(
                        "unknown-booking",
                        "The booking (" + row.booking() + ") stands in no row of deliverables.csv.",
                        row.bookingPlace(),
                        DidYouMean.hint(row.booking(), known.keySet(), "Maybe leave it empty."));
            } else if (booking != null
                    && !isSame(booking.creator(), row.creator())
                    && !joins.knows(booking.creator())
                    && !joins.knows(row.creator())) {
                problems.warning(
                        "booking-of-another",
                        "The asset (" + row.id() + ") is of " + row.creator() + ", and its booking (" + row.booking()
                                + ") is of " + booking.creator() + ".",
                        row.bookingPlace(),
                        "Maybe another booking is meant; that one stands at " + booking.place() + ".");
            }
        }
        return problems.all();
    }

    /** Rows of creators whom no file brought, and whom no booking names. @param accounts all that are known */
    public static List<Problem> strangers(
            List<AssetRow> rows, List<Booking> bookings, Collection<AccountRef> accounts, Joins joins) {
        Problems problems = new Problems();
        Set<String> handles = new TreeSet<>();
        accounts.forEach(account -> handles.add(account.handle().toLowerCase(Locale.ROOT)));
        for (AssetRow row : rows) {
            boolean isBooked = bookings.stream().anyMatch(booking -> isSame(booking.creator(), row.creator()));
            boolean isKnown = handles.contains(bare(row.creator()).toLowerCase(Locale.ROOT))
                    || accounts.stream().anyMatch(account -> account.id().equals(row.creator()));
            if (!row.creator().isEmpty() && !isKnown && !isBooked && !joins.knows(row.creator())) {
                problems.warning(
                        "unknown-creator",
                        "The creator (" + row.creator() + ") of an asset is in none of the imported files.",
                        row.creatorPlace(),
                        DidYouMean.hint(
                                row.creator(),
                                handles,
                                "Maybe its files are not imported yet, or the handle is another."));
            }
        }
        return problems.all();
    }

    private static boolean isSame(String a, String b) {
        return bare(a).equalsIgnoreCase(bare(b));
    }

    private static String bare(String creator) {
        return creator.substring(creator.indexOf(':') + 1).replaceFirst("^@", "");
    }
}
