package dev.rapport.core.store;

import dev.rapport.api.model.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Groups the records of one post: those with the same id, or the same permalink in whatever spelling. */
final class PostIndex {

    private final Map<String, List<Post>> groups = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    void add(Post post) {
        String key = "id " + post.id();
        String link = link(post.permalink());
        String known = aliases.get(key);
        String byLink = link.isEmpty() ? null : aliases.get(link);
        String root = known != null ? known : byLink != null ? byLink : key;
        if (known != null && byLink != null && !known.equals(byLink)) {
            merge(known, byLink);
        }
        aliases.put(key, root);
        if (!link.isEmpty()) {
            aliases.put(link, root);
        }
        groups.computeIfAbsent(root, unused -> new ArrayList<>()).add(post);
    }

    List<List<Post>> groups() {
        return List.copyOf(groups.values());
    }

    private void merge(String into, String from) {
        groups.computeIfAbsent(into, unused -> new ArrayList<>()).addAll(groups.getOrDefault(from, List.of()));
        groups.remove(from);
        aliases.replaceAll((alias, root) -> root.equals(from) ? into : root);
    }

    private static String link(String permalink) {
        if (permalink.isEmpty()) {
            return "";
        }
        Optional<String> code = PostNames.code(permalink);
        if (code.isPresent()) {
            return "ig " + code.get();
        }
        String bare = permalink
                .replaceFirst("^https?://", "")
                .replaceFirst("^(www|m)\\.", "")
                .replaceFirst("/+$", "");
        int host = bare.indexOf('/');
        return host < 0 ? "" : "link " + bare.substring(0, host).toLowerCase(Locale.ROOT) + bare.substring(host);
    }
}
