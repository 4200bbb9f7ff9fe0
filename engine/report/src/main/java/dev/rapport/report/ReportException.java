package dev.rapport.report;

/** A report or a template pack that could not be used. The message says the value, the place and what may help. */
public final class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code short and stable, such as {@code pack-missing}
     * @param message one sentence with the value and the place, and "Maybe ..."
     */
    public ReportException(String code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    public ReportException(String code, String message, Throwable cause) {
        super(code + ": " + message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
