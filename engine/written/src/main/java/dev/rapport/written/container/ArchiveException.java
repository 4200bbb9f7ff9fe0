package dev.rapport.written.container;

import java.io.IOException;

/** A container that must not be read further. */
public final class ArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String said;

    public ArchiveException(String code, String message) {
        super(message);
        this.code = code;
        this.said = message;
    }

    public String code() {
        return code;
    }

    /** The sentence for people. */
    public String said() {
        return said;
    }
}
