package dev.rapport.judged.brief;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.OpenPoint;
import java.util.List;

/**
 * What one creator is asked for, beside what the campaign asks of all.
 *
 * @param creator id of the creator
 * @param name the name shown
 * @param account the account that makes it
 * @param pieces what is made
 * @param market where it must be told to be paid for
 * @param best the creator's own best posts that nobody paid for, best first
 * @param habits what those have in common, as far as the data say
 * @param open what is still to agree
 */
public record Brief(
        String creator,
        String name,
        AccountRef account,
        List<Piece> pieces,
        Market market,
        List<BestPost> best,
        List<Habit> habits,
        List<OpenPoint> open) {

    public Brief {
        pieces = List.copyOf(pieces);
        best = List.copyOf(best);
        habits = List.copyOf(habits);
        open = List.copyOf(open);
    }
}
