package dev.rapport.report.seen;

import dev.rapport.judged.brief.BestPost;
import dev.rapport.judged.brief.Habit;
import dev.rapport.judged.brief.Market;
import java.util.List;

/**
 * What one creator is asked for. What the creator gets has no place here.
 *
 * @param creatorId the creator
 * @param name the name shown
 * @param handle with a leading @, or the account's id
 * @param platform name of the platform
 * @param pieces what is made
 * @param market where it must be told to be paid for
 * @param best the creator's own best posts that nobody paid for
 * @param habits what those have in common
 * @param open what is still to agree, as sentences
 */
public record SeenBrief(
        String creatorId,
        String name,
        String handle,
        String platform,
        List<SeenPiece> pieces,
        Market market,
        List<BestPost> best,
        List<Habit> habits,
        List<String> open) {

    public SeenBrief {
        pieces = List.copyOf(pieces);
        open = List.copyOf(open);
    }
}
