package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a client with an open book reads beside the cost, because the agency wants it so. Whoever has no open book has none of it by type.
 *
 * @param share the agency's share of the fees as a fraction
 * @param planned of the chosen ones, one for each creator
 * @param booked of what was booked and not called off, in its order
 */
public record OpenBook(double share, List<OpenPrice> planned, List<OpenPrice> booked) {

    public OpenBook {
        planned = List.copyOf(planned);
        booked = List.copyOf(booked);
    }

    /**
     * What one cost is made of; a part that nobody knows is empty.
     *
     * @param name of the creator as shown
     * @param what is made for it
     * @param fee what the creator gets
     * @param share what the agency gets of it
     * @param gift what is given
     * @param cost all of it, what the client pays
     */
    public record OpenPrice(
            String name,
            String what,
            Optional<Money> fee,
            Optional<Money> share,
            Optional<Money> gift,
            Optional<Money> cost) {}
}
