package dev.rapport.api.model;

import java.util.Locale;

/**
 * Something wrong with what a person wrote: a rule, a table, a campaign, a template.
 *
 * @param severity how bad it is
 * @param code short and stable, in kebab case; all stand in docs/errors.md
 * @param message one sentence with the value beside its name
 * @param place {@code file:line:column} or {@code sheet!cell}
 * @param hint advice that begins with "Maybe", empty when there is none
 */
public record Problem(Severity severity, String code, String message, String place, String hint) {

    /** How bad a problem is. */
    public enum Severity {
        /** Worth knowing; nothing is wrong. */
        INFO,
        WARNING,
        ERROR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Problem error(String code, String message, String place, String hint) {
        return new Problem(Severity.ERROR, code, message, place, hint);
    }

    public static Problem warning(String code, String message, String place, String hint) {
        return new Problem(Severity.WARNING, code, message, place, hint);
    }

    public static Problem info(String code, String message, String place, String hint) {
        return new Problem(Severity.INFO, code, message, place, hint);
    }

    /** For a terminal: place, code, message and advice on one line. */
    @Override
    public String toString() {
        return place + ": " + code + ": " + message + (hint.isEmpty() ? "" : " " + hint);
    }
}
