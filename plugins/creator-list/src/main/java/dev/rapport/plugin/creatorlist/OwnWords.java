package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Headings that stand together in what one platform's programs answer, and nowhere else. */
final class OwnWords {

    private static final Map<String, List<Set<String>>> TOGETHER = Map.of(
            "instagram",
            List.of(
                    Set.of("pk", "mediacount", "followercount"),
                    Set.of("pk", "fullname", "isprivate"),
                    Set.of("biography", "isbusinessaccount", "username"),
                    Set.of("biography", "fullname", "mediacount")),
            "tiktok",
            List.of(
                    Set.of("secuid", "uniqueid"),
                    Set.of("uniqueid", "heartcount"),
                    Set.of("followercount", "heartcount")),
            "x",
            List.of(Set.of("screenname", "friendscount"), Set.of("screenname", "listedcount")));

    private OwnWords() {}

    /** The platform whose words they are; empty where they are none's, or several platforms'. */
    static Optional<String> platform(List<Heading> headings) {
        Set<String> words =
                headings.stream().map(heading -> Folded.of(heading.shown())).collect(Collectors.toSet());
        List<String> said = TOGETHER.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words::containsAll))
                .map(Map.Entry::getKey)
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }
}
