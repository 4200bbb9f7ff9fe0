package dev.rapport.core.store;

import java.util.List;

/**
 * One step from a version of the schema to the next.
 *
 * @param leavesBytes whether what it changes or takes away is found in the files until they are written anew
 * @param statements each may be run again: a kill may come after any of them, and the step is marked behind the last
 */
record SchemaStep(boolean leavesBytes, List<String> statements) {

    SchemaStep {
        statements = List.copyOf(statements);
    }

    static SchemaStep of(String... statements) {
        return new SchemaStep(false, List.of(statements));
    }

    /** A step after which the files are written anew. */
    static SchemaStep leavingBytes(String... statements) {
        return new SchemaStep(true, List.of(statements));
    }
}
