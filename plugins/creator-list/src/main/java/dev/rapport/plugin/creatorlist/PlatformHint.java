package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Platforms;
import java.util.List;
import java.util.Optional;

/** The platform that the folder or the name of a file says, for a list that says none itself. */
final class PlatformHint {

    private PlatformHint() {}

    /** What the folder says, else the name. */
    static Optional<String> of(String path, String name) {
        return ofFolder(path).or(() -> ofName(name));
    }

    /** {@code exports/tiktok/list.csv}: the folder beside exports. */
    private static Optional<String> ofFolder(String path) {
        List<String> parts = List.of(path.replace('\\', '/').split("/"));
        int exports = parts.lastIndexOf("exports");
        return exports >= 0 && exports + 2 < parts.size()
                ? Optional.of(parts.get(exports + 1))
                        .filter(name -> Platforms.of(name).equals(Optional.of(name)) && Platforms.isKnown(name))
                : Optional.empty();
    }

    /** {@code top_instagram_creators.csv}. */
    private static Optional<String> ofName(String name) {
        return Optional.of(NamedPlatform.in(name.replaceAll("\\.[A-Za-z0-9]+$", ""))
                        .platform())
                .filter(platform -> !platform.isEmpty());
    }
}
