package dev.rapport.scoring.rules.tree;

import java.util.Locale;
import java.util.Optional;

/** The stages of a pack, in the order in which they run. Each sees what earlier ones set. */
public enum Stage {
    TIER,
    /** Benchmarks, prices and assumptions by tier and platform. */
    TABLES,
    AUTHENTICITY,
    FIT,
    ROI,
    DECISION,
    /** What to do with those with whom something was done before; no part of a decision. */
    PARTNERS;

    /** The folder of a pack. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> byFolder(String folder) {
        for (Stage stage : values()) {
            if (stage.folder().equals(folder)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
