package dev.rapport.plugin.creatorlist;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The servers on which platforms keep pictures: a row that shows one says where it is from. */
final class PictureServer {

    private static final Map<String, String> PLATFORMS = new TreeMap<>(Map.ofEntries(
            Map.entry("tiktokcdn", "tiktok"),
            Map.entry("cdninstagram.com", "instagram"),
            Map.entry("pbs.twimg.com", "x"),
            Map.entry("static-cdn.jtvnw.net", "twitch"),
            Map.entry("yt3.ggpht.com", "youtube"),
            Map.entry("yt3.googleusercontent.com", "youtube"),
            Map.entry("i.ytimg.com", "youtube"),
            Map.entry("cdn.bsky.app", "bluesky"),
            Map.entry("media.licdn.com", "linkedin"),
            Map.entry("pinimg.com", "pinterest"),
            Map.entry("redditmedia.com", "reddit"),
            Map.entry("preview.redd.it", "reddit"),
            Map.entry("i.redd.it", "reddit"),
            Map.entry("cdn-telegram.org", "telegram")));

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
