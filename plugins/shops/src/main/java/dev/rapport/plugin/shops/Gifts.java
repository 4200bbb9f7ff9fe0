package dev.rapport.plugin.shops;

import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Remarks;
import java.math.BigDecimal;
import java.util.Optional;

/** Orders of a file that a code made free: gifts to creators, give-aways, or somebody who tries the shop. */
final class Gifts {

    private long orders;
    private String first = "";
    private String place = "";

    void seen(String order, Optional<BigDecimal> total, boolean hasCode, String where) {
        if (hasCode && total.isPresent() && total.get().signum() == 0) {
            if (orders++ == 0) {
                first = order;
                place = where;
            }
        }
    }

    void tell(Remarks remarks) {
        if (orders > 0) {
            remarks.once(ReadIssue.info(
                    "free-orders",
                    "A code made " + orders + (orders == 1 ? " order" : " orders") + " free, the first (" + first
                            + "): gifts, give-aways or tests. They count as orders that earn 0."
                            + " Maybe leave out of deliverables.csv a code that is none of a creator's.",
                    place));
        }
    }
}
