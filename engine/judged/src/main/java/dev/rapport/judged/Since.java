package dev.rapport.judged;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose decision is another than in an earlier run of the same campaign.
 *
 * @param run id of the earlier run
 * @param asOf the newest export that the earlier run knew
 * @param turns those whose decision is another, by id
 */
public record Since(String run, Instant asOf, List<Turn> turns) {

    /** Which way a decision went. */
    public enum Way {
        CAME,
        ROSE,
        FELL,
        LEFT;

        /** Stable name: key of its word. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What lies behind it. */
    public enum Cause {
        DATA,
        PARAMETER,
        RULE;

        /** Stable name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A creator whose decision is another.
     *
     * @param before empty for one who is new
     * @param after empty for one who is no longer there
     * @param because lines that differ, what decides first
     */
    public record Turn(String creatorId, Optional<Verdict> before, Optional<Verdict> after, List<Because> because) {

        public Turn {
            because = List.copyOf(because);
        }

        /** Which way it went. */
        public Way way() {
            if (before.isEmpty()) {
                return Way.CAME;
            }
            return after.map(now -> now.compareTo(before.get()) < 0 ? Way.ROSE : Way.FELL)
                    .orElse(Way.LEFT);
        }
    }

    /**
     * A line that differs.
     *
     * @param rule the rule, for the agency alone
     * @param detail what changed of it, for the agency alone
     * @param moved facts that it reads and that are others now
     */
    public record Because(Cause cause, String rule, String detail, List<Moved> moved) {
        public Because {
            moved = List.copyOf(moved);
        }
    }

    /**
     * A fact that is another now.
     *
     * @param fact of the vocabulary, or an own field
     * @param before as it was, empty where it was unknown
     * @param after as it is, empty where it is unknown
     */
    public record Moved(String fact, String before, String after) {}

    public Since {
        turns = List.copyOf(turns);
    }
}
