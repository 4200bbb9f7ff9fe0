package dev.rapport.judged.outcome;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that one creator was booked to make: a row of deliverables.csv.
 *
 * @param id the agency's own, else made of creator, kind and number; never empty
 * @param campaign empty where the sheet does not say
 * @param creator as it is written: an id of creators.csv, a handle, or platform:handle
 * @param platform lower case, empty where the sheet does not say
 * @param deliverable what is made; empty where the sheet does not say
 * @param planned the day that was agreed
 * @param fee what the creator gets
 * @param gift what the product costs that is given
 * @param codes coupon codes
 * @param link the tracked address, may be empty
 * @param affiliate the creator's id in a network, may be empty
 * @param permalink of the post where somebody wrote it down, may be empty
 * @param isCancelled whether it was called off
 * @param rights what may be done with it
 * @param stated figures that were kept by hand
 * @param note for the agency alone
 * @param place where the row stands
 */
public record Booking(
        String id,
        String campaign,
        String creator,
        String platform,
        Optional<Deliverable> deliverable,
        Optional<LocalDate> planned,
        Optional<Money> fee,
        Optional<Money> gift,
        List<String> codes,
        String link,
        String affiliate,
        String permalink,
        boolean isCancelled,
        Rights rights,
        Stated stated,
        Note note,
        String place) {

    public Booking {
        codes = List.copyOf(codes);
    }

    /** Whether it is for the campaign of this name; one that says no campaign is for any. */
    public boolean isOf(String name) {
        return campaign.isEmpty() || Spelling.key(campaign).equals(Spelling.key(name));
    }

    /**
     * The account that is meant where the creator is written by a handle.
     *
     * @param otherwise the platform where the row names none
     */
    public AccountRef account(String otherwise) {
        int colon = creator.indexOf(':');
        String named = colon > 0 ? creator.substring(0, colon).toLowerCase(Locale.ROOT) : platform;
        String handle = creator.substring(colon + 1);
        return AccountRef.of(named.isEmpty() ? otherwise : named, handle, handle);
    }
}
