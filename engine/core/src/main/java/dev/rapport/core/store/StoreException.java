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

    StoreException(Problem problem, SQLException cause) {
        super(problem, cause);
    }

    StoreException(Problem problem) {
        super(problem);
    }

    static StoreException of(String what, SQLException cause) {
        return new StoreException(
                Problem.error(
                        "store-failed",
                        "The store could not " + what + ": " + cause.getMessage() + ".",
                        PLACE,
                        String.valueOf(cause.getMessage()).contains("IO error")
                                ? "Maybe the disk is full, or the store's file is damaged: delete the folder .rapport and import the files again."
                                : "Maybe the disk is full."),
                cause);
    }

    static StoreException noRight(String what) {
        return new StoreException(Problem.error(
                "store-no-right",
                "This user of the store may not " + what + ".",
                "store",
                "Maybe use the role that owns the tables; docs/store.md says which role may what."));
    }

    static StoreException notEmpty(String place) {
        return new StoreException(Problem.error(
                "store-not-empty",
                "The other store (" + place + ") holds something else already, so that nothing is moved into it.",
                place,
                "Maybe name another schema with ?currentSchema=, or take the old one away first."));
    }

    static StoreException locked(Path folder) {
        return new StoreException(Problem.error(
                "store-locked",
                "Another engine works in this workspace: it has the store (" + folder.toAbsolutePath() + ").",
                PLACE,
                "Maybe another rapport is running; wait for it to end."));
    }

    static StoreException newer(int found, int known) {
        return new StoreException(Problem.error(
                "store-newer",
                "A newer Rapport made this store: its schema (" + found + ") is beyond the newest that is known ("
                        + known + ").",
                PLACE,
                "Maybe update Rapport."));
    }

    static StoreException foreign(String where, String what) {
        return new StoreException(Problem.error(
                "store-foreign",
                "The store's file (" + where + ") holds what Rapport never writes: " + what
                        + ". Nothing of it was run.",
                PLACE + "/" + where,
                "Maybe the workspace came from somebody else; delete its folder .rapport and import the files again."));
    }

    static StoreException notMigrated(int from, int to, SQLException cause) {
        StoreException exception = new StoreException(Problem.error(
                "store-not-migrated",
                "The store could not be brought from its schema (" + from + ") to the next (" + to + "): "
                        + cause.getMessage() + ". Nothing is lost; the next start goes on from there.",
                PLACE,
                "Maybe make room on the disk; if that does not help, report it: it is a fault of the engine."));
        exception.initCause(cause);
        return exception;
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
