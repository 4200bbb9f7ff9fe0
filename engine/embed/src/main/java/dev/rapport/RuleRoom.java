package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.UnitCache;
import java.nio.file.Path;

/** The rules in use. */
public final class RuleRoom {

    private final House house;

    RuleRoom(House house) {
        this.house = house;
    }

    /** The rule pack in use: the workspace's own, else the standard one. */
    public RulePack pack() {
        return house.rules.pack();
    }

    /**
     * Reads the rules again, and from then on judges by them. Only files that changed are compiled; meanwhile everybody is judged by the
     * rules that were there, and who has begun ends by them.
     *
     * @return the pack now in use
     * @throws RapportException with every problem of the new rules: then the old ones stay
     */
    public RulePack reload() {
        return house.rules.reload();
    }

    /** Folder of the rule pack in use. */
    public Path folder() {
        return house.rulesFolder();
    }

    /** Where compiled rules are kept. */
    public UnitCache cache() {
        return house.ruleCache();
    }

    /** Reads rule packs, and finds those that they extend. */
    public PackLoader loader() {
        return house.packLoader();
    }
}
