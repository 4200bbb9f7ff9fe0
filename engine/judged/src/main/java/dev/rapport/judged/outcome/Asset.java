package dev.rapport.judged.outcome;

import dev.rapport.api.model.Money;
import dev.rapport.judged.Note;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A piece of content that a creator made for the brand, and what may be done with it.
 *
 * @param id the agency's own, else that of the booking
 * @param creator id of the creator; what the sheet says where nobody is known by it
 * @param booking id of the booking that brought it, may be empty
 * @param kind what it is
 * @param permalink of its post, may be empty
 * @param file where it lies otherwise, may be empty
 * @param made the day on which it was made or published
 * @param performance what its post brought; unknown without one
 * @param rights what is agreed
 * @param fee of its booking, in the campaign's currency, without the agency's share
 * @param gift of its booking, in the campaign's currency
 * @param price what producing its like would cost; empty where the campaign says none
 * @param uses one by channel, in the order of the catalogue's channels
 * @param rivalPosts posts that name a rival while its creator had agreed to work for none
 * @param note for the agency alone
 * @param place where its row stands, empty for a booking
 */
public record Asset(
        String id,
        String creator,
        String booking,
        AssetKind kind,
        String permalink,
        String file,
        Optional<LocalDate> made,
        Actual performance,
        Rights rights,
        Optional<BigDecimal> fee,
        Optional<BigDecimal> gift,
        Optional<Money> price,
        List<Use> uses,
        List<RivalPost> rivalPosts,
        Note note,
        String place) {

    public Asset {
        uses = List.copyOf(uses);
        rivalPosts = List.copyOf(rivalPosts);
    }

    /** Whether it may be used anywhere. */
    public boolean isUsable() {
        return uses.stream().anyMatch(Use::isAllowed);
    }

    /** Whether it may be used on a channel. */
    public boolean isUsable(String channel) {
        return uses.stream().anyMatch(use -> use.channel().equals(channel) && use.isAllowed());
    }

    /** What its rights are worth today: what its like would cost to make, while it may be used. */
    public Optional<Money> value() {
        return price.filter(known -> isUsable());
    }
}
