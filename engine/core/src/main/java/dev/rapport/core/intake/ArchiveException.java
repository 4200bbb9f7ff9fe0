package dev.rapport.core.intake;

import java.io.IOException;

/** An archive that must not be read further. */
final class ArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String said;

    ArchiveException(String code, String message) {
        super(message);
        this.code = code;
        this.said = message;
    }

    String code() {
        return code;
    }

    /** The sentence for people. */
    String said() {
        return said;
    }
}
