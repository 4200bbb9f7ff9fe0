package dev.rapport.scoring.plan;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a plan has to keep beside the campaign's own limits.
 *
 * @param leastReturn least expected return of everybody chosen, {@code (contribution - cost) / cost} as a fraction: 0 stops where the next
 *     creator is expected to lose; empty where none is asked for
 * @param booked what is agreed already and stays
 * @param budget what may be spent, where it is not the campaign's own
 */
public record Asked(OptionalDouble leastReturn, List<Booked> booked, Optional<Money> budget) {

    /** Nothing more than the campaign says. */
    public static final Asked NOTHING = new Asked(OptionalDouble.empty(), List.of());

    public Asked {
        booked = List.copyOf(booked);
    }

    /** Out of the campaign's own budget. */
    public Asked(OptionalDouble leastReturn, List<Booked> booked) {
        this(leastReturn, booked, Optional.empty());
    }

    /** The same out of another budget. */
    Asked outOf(Money other) {
        return new Asked(leastReturn, booked, Optional.of(other));
    }

    /**
     * One thing that a creator is booked to make.
     *
     * @param creatorId id of the creator
     * @param deliverable what is made; empty where nobody said
     * @param cost what it costs in all, in the campaign's currency; empty where nobody said
     */
    public record Booked(String creatorId, Optional<Deliverable> deliverable, Optional<Money> cost) {}
}
