package dev.rapport.core.intake;

import java.time.Duration;

/** A plugin neither read nor gave anything for so long that it was given up. */
final class StandsStill extends Exception {

    private static final long serialVersionUID = 1L;

    StandsStill(Duration patience) {
        super("stood still for " + words(patience));
    }

    private static String words(Duration patience) {
        return patience.toSeconds() > 0 ? patience.toSeconds() + " s" : patience.toMillis() + " ms";
    }
}
