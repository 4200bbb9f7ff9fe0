package dev.rapport.core.store;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** The store could not do it. */
final class StoreException extends RapportException {

    private static final long serialVersionUID = 1L;

    private static final String PLACE = ".rapport/store";

    StoreException(String what, SQLException cause) {
        super(
                Problem.error(
                        "store-failed",
                        "The store could not " + what + ": " + cause.getMessage() + ".",
                        PLACE,
                        "Maybe the disk is full."),
                cause);
    }

    private StoreException(Problem problem) {
        super(problem);
    }

    static StoreException locked() {
        return new StoreException(Problem.error(
                "store-locked",
                "Another engine works in this workspace.",
                PLACE,
                "Maybe another rapport is running; wait for it to end."));
    }

    static StoreException unwritable(Path folder, IOException cause) {
        StoreException exception = new StoreException(Problem.error(
                "store-failed",
                "The folder (" + folder.getFileName() + ") of the store cannot be written to: "
                        + cause.getClass().getSimpleName() + ".",
                PLACE,
                "Maybe the workspace is read-only, or the disk is full."));
        exception.initCause(cause);
        return exception;
    }
}
