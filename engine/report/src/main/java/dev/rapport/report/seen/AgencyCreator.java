package dev.rapport.report.seen;

import dev.rapport.api.model.Money;
import dev.rapport.judged.PriceBand;
import java.util.List;
import java.util.Optional;

/**
 * What the agency alone sees of a creator.
 *
 * @param fee what the creator asks for
 * @param notes what people wrote
 * @param rules ids of the rules behind the reasons, in their order; made when looked at
 * @param prices what each deliverable may fairly cost, of those who have a page
 */
public record AgencyCreator(Optional<Money> fee, List<String> notes, List<String> rules, List<PriceBand> prices) {}
