package dev.rapport.api.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a creator asks for each deliverable. A gift value stands as a price of its own currency. */
public record RateCard(Map<Deliverable, Money> fees) {

    public static final RateCard EMPTY = new RateCard(Map.of());

    public RateCard {
        // Sorted by the enum, so that iteration is the same everywhere.
        EnumMap<Deliverable, Money> sorted = new EnumMap<>(Deliverable.class);
        sorted.putAll(fees);
        fees = Collections.unmodifiableMap(sorted);
    }

    public Optional<Money> fee(Deliverable deliverable) {
        return Optional.ofNullable(fees.get(deliverable));
    }

    /** These fees, and the other card's where this one has none. */
    public RateCard or(RateCard other) {
        if (other.fees.isEmpty()) {
            return this;
        }
        Map<Deliverable, Money> merged = new EnumMap<>(Deliverable.class);
        merged.putAll(other.fees);
        merged.putAll(fees);
        return new RateCard(merged);
    }
}
