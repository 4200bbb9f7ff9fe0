package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.RivalPost;
import dev.rapport.judged.outcome.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A piece of content as a client may see it. What its creator got and what people noted has no place here.
 *
 * @param id the agency's own, else that of the booking
 * @param creator the name shown
 * @param booking id of the booking that brought it, may be empty
 * @param kind what it is
 * @param permalink of its post, may be empty
 * @param file its file's name, may be empty
 * @param made when it was made or published
 * @param performance what its post brought
 * @param rights what is agreed
 * @param cost what its booking costs the client in all
 * @param value what its like would cost to make, while it may be used
 * @param uses one by channel
 * @param rivalPosts posts that name a rival while its creator had agreed to work for none
 */
public record SeenAsset(
        String id,
        String creator,
        String booking,
        AssetKind kind,
        String permalink,
        String file,
        Optional<LocalDate> made,
        Actual performance,
        Rights rights,
        Optional<Money> cost,
        Optional<Money> value,
        List<Use> uses,
        List<RivalPost> rivalPosts) {}
