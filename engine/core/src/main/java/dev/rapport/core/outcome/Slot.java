package dev.rapport.core.outcome;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Post;
import dev.rapport.judged.outcome.Booking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A booking with whom and what was found for it.
 *
 * @param booking what was agreed
 * @param creator id of the creator; what the sheet says where nobody is known by it
 * @param accounts the creator's, on the platform of the booking where it names one; empty where nobody is known
 * @param post the post that was found
 * @param postDay its day in the campaign's zone
 * @param matchedBy how it was found: permalink, code, link or tag; empty when it was not
 */
record Slot(
        Booking booking,
        String creator,
        List<Account> accounts,
        Optional<Post> post,
        Optional<LocalDate> postDay,
        String matchedBy) {

    Slot {
        accounts = List.copyOf(accounts);
    }

    Slot with(Post found, Optional<LocalDate> day, String by) {
        return new Slot(booking, creator, accounts, Optional.of(found), day, by);
    }

    /** The day from which its code counts: that of the post, else the planned one. */
    Optional<LocalDate> day() {
        return postDay.or(booking::planned);
    }
}
