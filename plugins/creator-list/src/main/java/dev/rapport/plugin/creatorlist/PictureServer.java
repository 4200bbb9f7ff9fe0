package dev.rapport.plugin.creatorlist;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The servers on which platforms keep pictures: a row that shows one says where it is from. */
final class PictureServer {

    private static final Map<String, String> PLATFORMS = new TreeMap<>(Map.of(
            "tiktokcdn", "tiktok",
            "cdninstagram.com", "instagram",
            "pbs.twimg.com", "x",
            "static-cdn.jtvnw.net", "twitch",
            "yt3.ggpht.com", "youtube",
            "yt3.googleusercontent.com", "youtube",
            "i.ytimg.com", "youtube",
            "cdn.bsky.app", "bluesky",
            "media.licdn.com", "linkedin"));

    private PictureServer() {}

    /** The platform of an address; empty where it leads elsewhere, as to a server that several platforms share. */
    static Optional<String> of(String cell) {
        if (!cell.startsWith("http")) {
            return Optional.empty();
        }
        String host = cell.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
        return PLATFORMS.entrySet().stream()
                .filter(server -> host.contains(server.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
