package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import java.util.Optional;

/**
 * What the agency alone sees of a booking or of a piece of content.
 *
 * @param fee what the creator gets, as it was agreed
 * @param note what a person wrote, may be empty
 */
public record AgencyPiece(Optional<Money> fee, String note) {

    static final AgencyPiece NOTHING = new AgencyPiece(Optional.empty(), "");
}
