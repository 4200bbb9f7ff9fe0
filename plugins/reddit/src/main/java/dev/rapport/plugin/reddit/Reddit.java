package dev.rapport.plugin.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.parsing.HtmlText;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Times;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all families say in the same way. */
final class Reddit {

    static final String PLATFORM = "reddit";

    /** Fields that wrap records, of the site's own answers and of those who pass them on. */
    static final Set<String> WRAPPERS =
            Set.of("data", "children", "result", "results", "response", "items", "records", "json", "things");

    private static final Pattern FRACTION = Pattern.compile("\\.\\d*$");
    /** The letters stand first, because so the search looks at nothing else; what must not be before them is asked then. */
    private static final Pattern MENTION = Pattern.compile("u/(?<=(?<![A-Za-z0-9_/])/?u/)([A-Za-z0-9_-]{3,23})");

    private Reddit() {}

    /** An account; ids are full names without their kind. A deleted author is nobody. */
    static AccountRef author(String fullname, String name) {
        boolean isGone = name.equals("[deleted]") || name.equals("[removed]");
        String id = fullname.startsWith("t2_") ? fullname.substring(3) : "";
        return isGone ? AccountRef.unnamed(PLATFORM) : AccountRef.of(PLATFORM, id, name);
    }

    /** An id without its kind: t3_abc is the post abc. */
    static String bare(String fullname) {
        boolean isFull = fullname.length() > 2
                && fullname.charAt(0) == 't'
                && fullname.charAt(1) >= '1'
                && fullname.charAt(1) <= '6'
                && fullname.charAt(2) == '_';
        return isFull ? fullname.substring(3) : fullname;
    }

    /** Text as typed. Without raw_json=1 the site escapes it for a page. */
    static String text(String given) {
        return given.equals("[deleted]") || given.equals("[removed]")
                ? ""
                : HtmlText.unescape(given).strip();
    }

    /** A time in seconds, written as a whole or broken number, or as text. */
    static Moment time(JsonNode node, String place, Reading reading) {
        String text = Json.text(node, "created_utc");
        return time(text, place, reading);
    }

    static Moment time(String text, String place, Reading reading) {
        String seconds = FRACTION.matcher(text).replaceFirst("");
        Moment stated = Times.of(seconds);
        // The name of the field says the zone that the value lacks.
        return stated instanceof Moment.Local local
                ? Moment.at(local.time().toInstant(ZoneOffset.UTC))
                : reading.settle(stated, text, place, "created_utc");
    }

    static String permalink(String path) {
        return path.startsWith("/") ? "https://www.reddit.com" + path : path;
    }

    static List<String> mentions(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return List.copyOf(names);
    }
}
