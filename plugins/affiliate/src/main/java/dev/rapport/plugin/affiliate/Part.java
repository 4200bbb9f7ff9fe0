package dev.rapport.plugin.affiliate;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Trace;
import java.util.Optional;

/**
 * What a row of a network says of an order, all of it or a part.
 *
 * @param order the shop's number of the order, else the network's own
 * @param time when it was placed
 * @param state where it stands with the network
 * @param sold what the network counts as sold
 * @param isNew whether the buyer is new
 * @param trace through whom; its affiliate is never empty, because by that a network's row is told from a shop's order
 * @param place of the row
 */
record Part(String order, Moment time, OrderState state, Optional<Money> sold, Flag isNew, Trace trace, String place) {

    /** Of an affiliate that the file does not name. */
    static final String UNNAMED = "unnamed";

    Part {
        if (trace.affiliate().isBlank()) {
            throw new IllegalArgumentException("A network's row must name an affiliate. Maybe Part.UNNAMED was meant.");
        }
    }

    /** The first of these that says who it was. */
    static String affiliate(String... ids) {
        for (String id : ids) {
            if (!id.isBlank() && !id.equals("0")) {
                return id.strip();
            }
        }
        return UNNAMED;
    }
}
