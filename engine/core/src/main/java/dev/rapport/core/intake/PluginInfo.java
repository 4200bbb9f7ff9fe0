package dev.rapport.core.intake;

import dev.rapport.api.plugin.PlatformReader;
import java.util.List;

/**
 * A plugin as it was found.
 *
 * @param id plugin id, or the file's name where it has none
 * @param version its version
 * @param requires range of the api that it needs
 * @param file where it was found
 * @param sha256 checksum of the file
 * @param readers what it brings; empty when it was refused
 * @param refused why it is not used, with advice; empty when it is
 */
public record PluginInfo(
        String id,
        String version,
        String requires,
        String file,
        String sha256,
        List<PlatformReader> readers,
        String refused) {

    public PluginInfo {
        readers = List.copyOf(readers);
    }

    public boolean isUsed() {
        return refused.isEmpty();
    }
}
