package dev.rapport.sheets.results;

import dev.rapport.api.model.Utm;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page that was seen first. Of what stands behind its question mark only the marks of tracking are kept: shops put buyers there too. */
public final class Landing {

    private static final Set<String> KEPT = Set.of("ref", "aff", "via", "source", "discount", "sca_ref", "rfsn");
    private static final int LONGEST = 2_000;

    private final String page;
    private final Map<String, String> marks = new LinkedHashMap<>();

    private Landing(String page) {
        this.page = page;
    }

    public static Landing of(String given) {
        String address = given.strip();
        if (address.isEmpty() || address.length() > LONGEST) {
            return new Landing("");
        }
        String bare = address.replaceFirst("#.*$", "");
        int question = bare.indexOf('?');
        Landing landing = new Landing(question < 0 ? bare : bare.substring(0, question));
        if (question >= 0) {
            for (String mark : bare.substring(question + 1).split("&", -1)) {
                int equals = mark.indexOf('=');
                String name = equals < 0 ? mark : mark.substring(0, equals).toLowerCase(Locale.ROOT);
                boolean isTracking = name.startsWith("utm_") || KEPT.contains(name);
                if (equals > 0 && isTracking && !mark.contains("@") && !mark.contains("%40")) {
                    landing.marks.putIfAbsent(name, mark.substring(equals + 1));
                }
            }
        }
        return landing;
    }

    /** The address without whatever names a buyer. */
    public String link() {
        String query = marks.entrySet().stream()
                .map(mark -> mark.getKey() + "=" + mark.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + "?" + query;
    }

    public Utm utm() {
        return new Utm(mark("source"), mark("medium"), mark("campaign"), mark("content"), mark("term"));
    }

    private String mark(String name) {
        String raw = marks.getOrDefault("utm_" + name, "");
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException halfEscaped) {
            return raw;
        }
    }
}
