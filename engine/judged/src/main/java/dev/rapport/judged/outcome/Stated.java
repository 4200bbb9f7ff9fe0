package dev.rapport.judged.outcome;

import dev.rapport.api.model.Count;
import dev.rapport.api.model.Money;
import java.util.Optional;

/** Figures of a booking that a person kept by hand; each is unknown where the sheet does not say. */
public record Stated(
        Count uses,
        Count clicks,
        Count orders,
        Optional<Money> revenue,
        Count reach,
        Count impressions,
        Count views,
        Count likes,
        Count comments,
        Count shares,
        Count saves) {}
