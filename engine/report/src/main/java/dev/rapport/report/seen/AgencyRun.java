package dev.rapport.report.seen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A run as the agency sees it: the same and more.
 *
 * @param seen the run, with every reason and field in it
 * @param creators what the agency alone sees, by the creator's id
 * @param results what the agency alone sees of what the campaign brought
 * @param partners what the agency alone sees of partnerships, in their order
 * @param pieces what the agency alone sees, by the id of a booking or of a piece of content
 */
public record AgencyRun(
        SeenRun seen,
        Function<String, AgencyCreator> creators,
        Optional<AgencyResults> results,
        List<AgencyPartner> partners,
        Function<String, AgencyPiece> pieces) {}
