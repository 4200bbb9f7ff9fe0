package dev.rapport.loader;

import dev.rapport.api.ApiVersion;
import dev.rapport.api.model.Problem;
import java.util.Optional;

/** Which api a plugin asks for. */
final class Requirement {

    private static final String MAYBE = "Maybe Plugin-Requires: >=1.0.0 & <2.0.0.";

    /** What PF4J says where a manifest says nothing. */
    private static final String NONE = "*";

    private Requirement() {}

    /** Why the plugin does not fit; empty when it does. */
    static Optional<Problem> objection(String requires, String file) {
        if (requires.isBlank() || requires.equals(NONE)) {
            return Optional.of(
                    problem("It does not say which api it needs: Plugin-Requires is not in its manifest.", file));
        }
        try {
            return ApiVersion.fits(requires)
                    ? Optional.empty()
                    : Optional.of(problem(
                            "It needs the api (" + requires + "), and this engine has (" + ApiVersion.CURRENT + ").",
                            file));
        } catch (IllegalArgumentException e) {
            return Optional.of(problem("Plugin-Requires (" + requires + ") is no range of versions.", file));
        }
    }

    private static Problem problem(String said, String file) {
        return Problem.error("plugin-wrong-api", said, file + "!META-INF/MANIFEST.MF", MAYBE);
    }
}
