package dev.rapport.scoring.judging;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.Sheets;
import dev.rapport.scoring.rules.pack.RulePack;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * All that judging depends on beside the creators. Equal recipes judge alike, on any machine; it travels as values of the JDK alone.
 *
 * @param pack the rules
 * @param campaign what the brand wants
 * @param sheets what people know
 * @param seed of the simulation
 */
public record Recipe(RulePack pack, Campaign campaign, Sheets sheets, long seed) implements Serializable {

    /** The day whose exchange rates count: the campaign's first, else its last, else that of the newest rate. */
    public LocalDate day() {
        return campaign.from().or(campaign::until).orElse(LocalDate.MAX);
    }

    /** SHA-256 of all of it, in hexadecimal: equal recipes have the same, and what folder a pack lies in does not matter. */
    public String fingerprint() {
        return new Fingerprint().add(this).hex();
    }

    /** Without the folders, which are those of one machine. */
    private Recipe portable() {
        return new Recipe(pack.portable(), campaign, sheets, seed);
    }

    @Serial
    private Object writeReplace() {
        return new Packed(RecordTree.take(portable()));
    }

    /** How it travels. */
    private record Packed(Serializable tree) implements Serializable {
        @Serial
        private Object readResolve() {
            return RecordTree.make(tree, Recipe.class);
        }
    }
}
