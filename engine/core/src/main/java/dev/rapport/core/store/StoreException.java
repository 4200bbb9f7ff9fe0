package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.sql.SQLException;

/** The store could not do it. */
final class StoreException extends RapportException {

    private static final long serialVersionUID = 1L;

    StoreException(String what, SQLException cause) {
        super(problem(what, cause), cause);
    }

    private static Problem problem(String what, SQLException cause) {
        boolean locked = String.valueOf(cause.getMessage()).contains("lock");
        return Problem.error(
                locked ? "store-locked" : "store-failed",
                "The store could not " + what + ": " + cause.getMessage() + ".",
                ".rapport/store",
                locked
                        ? "Maybe another rapport works in this workspace; wait for it to end."
                        : "Maybe the disk is full.");
    }
}
