package dev.rapport.report.seen;

import dev.rapport.judged.Campaign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What creators are asked for, as the client and each creator may read it.
 *
 * @param markets codes of the countries in which the campaign sells
 * @param from first day of the campaign
 * @param until last day of the campaign
 * @param keyMessages what a post must get across
 * @param mustSay words or sentences that a post must have
 * @param mustNotSay words or claims that no post may have
 * @param disclosure words by which the brand wants a post to be told as paid for
 * @param freedom what is left to the creator
 * @param usageRights what the brand wants to do with the content
 * @param briefs one a creator
 */
public record SeenBriefs(
        List<String> markets,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<String> keyMessages,
        List<String> mustSay,
        List<String> mustNotSay,
        List<String> disclosure,
        List<String> freedom,
        Campaign.UsageRights usageRights,
        List<SeenBrief> briefs) {

    public SeenBriefs {
        briefs = List.copyOf(briefs);
    }

    /** How many pieces are asked for in all. */
    public int pieces() {
        return briefs.stream().mapToInt(brief -> brief.pieces().size()).sum();
    }

    /** How many points are still to agree in all. */
    public int open() {
        return briefs.stream().mapToInt(brief -> brief.open().size()).sum();
    }
}
