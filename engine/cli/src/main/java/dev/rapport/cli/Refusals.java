package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.loader.PluginInfo;
import java.util.Optional;

/** Says on the error stream which plugins are not used: files that only they know will seem to be of no kind. */
final class Refusals {

    private Refusals() {}

    static void say(Engine engine, Output output) {
        engine.files().plugins().stream()
                .map(PluginInfo::refused)
                .flatMap(Optional::stream)
                .forEach(why -> output.error("rapport: " + why));
    }
}
