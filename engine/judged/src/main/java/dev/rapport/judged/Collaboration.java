package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of collaborations.csv: what was done together.
 *
 * @param brand whose campaign it was, empty for the workspace's own brand
 * @param campaign may be empty
 * @param deliverable what was made
 * @param fee what the creator got
 * @param gift what the product cost that was given
 * @param planned the day that was agreed
 * @param delivered the day on which it came
 * @param came what came of it
 * @param note for the agency alone
 */
public record Collaboration(
        AccountRef account,
        String brand,
        LocalDate date,
        String campaign,
        Optional<Deliverable> deliverable,
        Optional<Money> fee,
        Optional<Money> gift,
        Optional<LocalDate> planned,
        Optional<LocalDate> delivered,
        Came came,
        Note note) {

    /** Figures as people kept them; each is unknown where the sheet does not say. */
    public record Came(
            Count reach, Count views, Count engagements, Count clicks, Count orders, Optional<Money> revenue) {

        public static final Came UNKNOWN = new Came(
                Count.unknown(), Count.unknown(), Count.unknown(), Count.unknown(), Count.unknown(), Optional.empty());
    }

    /** Of which no more is known than that it was. */
    public Collaboration(AccountRef account, String brand, LocalDate date) {
        this(
                account,
                brand,
                date,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Came.UNKNOWN,
                Note.NONE);
    }

    /** Whether it was for a brand, by its name. */
    public boolean isFor(String name) {
        return brand.isEmpty() || brand.equalsIgnoreCase(name);
    }
}
