package dev.rapport.api.plugin;

import java.util.Locale;

/**
 * Something a person should know about a file.
 *
 * @param severity how bad it is
 * @param code short and stable, in kebab case, such as {@code likes-hidden}; all stand in docs/errors.md
 * @param message one sentence with the value beside its name, and "Maybe ..." where there is advice
 * @param place JSON pointer, {@code line:column}, {@code Sheet!C14}, or empty for the whole file
 */
public record ReadIssue(Severity severity, String code, String message, String place) {

    /** How bad an issue is. */
    public enum Severity {
        /** Worth knowing; nothing was lost. */
        INFO,
        /** Something was repaired, or a value was left unknown. */
        WARNING,
        /** A record, or the file, could not be used. */
        ERROR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static ReadIssue info(String code, String message, String place) {
        return new ReadIssue(Severity.INFO, code, message, place);
    }

    public static ReadIssue warning(String code, String message, String place) {
        return new ReadIssue(Severity.WARNING, code, message, place);
    }

    public static ReadIssue error(String code, String message, String place) {
        return new ReadIssue(Severity.ERROR, code, message, place);
    }
}
