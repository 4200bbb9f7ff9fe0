package dev.rapport.benchmarks;

import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.pack.RulePack;
import java.nio.file.Path;
import java.util.List;

/** The packs of the checkout. */
final class Packs {

    private Packs() {}

    /** Folder of all packs: {@code -Drules=...}, else where a checkout has it. */
    static Path folder() {
        return Path.of(System.getProperty("rules", "rules/packs"));
    }

    static RulePack standard() {
        return new PackLoader(List.of(folder())).load(folder().resolve("standard"));
    }
}
