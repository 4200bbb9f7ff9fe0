package dev.rapport.core.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Web addresses as files vary them. */
public final class Addresses {

    private static final Map<String, String> SAME_SITE = Map.of(
            "instagr.am", "instagram.com",
            "youtu.be", "youtube.com",
            "youtube-nocookie.com", "youtube.com",
            "twitter.com", "x.com",
            "threads.net", "threads.com",
            "fb.com", "facebook.com");

    /** Where the number of a post stands, whatever stands around it. */
    private static final Map<String, Pattern> NUMBERS = Map.of(
            "instagram.com", Pattern.compile("^(?:/[^/?]+)?/(?:p|reels?|tv)/([\\w-]+)"),
            "youtube.com",
                    Pattern.compile(
                            "^/(?:shorts|live|embed|v)/([\\w-]+)|^/watch/?\\?(?:[^#]*&)?v=([\\w-]+)|^/([\\w-]{11})(?:\\?|$)"),
            "tiktok.com", Pattern.compile("^/(?:@[^/?]*/(?:video|photo)|v|embed(?:/v2)?)/(\\d+)"),
            "x.com", Pattern.compile("^/(?:[^/?]+|i/web)/status(?:es)?/(\\d+)"),
            "threads.com", Pattern.compile("^/(?:@[^/?]+/post|t)/([\\w-]+)"));

    /** Parts of a question that name a post, such as those of Facebook. */
    private static final Pattern SAYS_WHICH = Pattern.compile("^(?:v|fbid|story_fbid|id|p|video_id)=.");

    private Addresses() {}

    /** Without protocol, www, fragment and the slash at the end. */
    static String bare(String address) {
        return address.strip()
                .replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
    }

    /** Whether both lead to the same post; in whichever form it was copied. */
    public static boolean isSame(String one, String other) {
        return !one.isBlank() && !other.isBlank() && key(one).equals(key(other));
    }

    /**
     * What tells a post of others: its platform and number, as far as they can be read, in whichever form the address was copied; else the
     * address itself.
     */
    private static String key(String address) {
        String bare = bare(address);
        int end = indexOfAny(bare, "/?");
        String host = end < 0 ? bare : bare.substring(0, end);
        String rest = end < 0 ? "" : bare.substring(end);
        String site = site(host.toLowerCase(Locale.ROOT));
        Optional<String> number = Optional.ofNullable(NUMBERS.get(site))
                .map(pattern -> pattern.matcher(rest))
                .filter(Matcher::find)
                .map(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""));
        return site + " " + number.orElseGet(() -> page(rest));
    }

    /** Without what only says who sent the link; where a script shows all posts, the question says which one. */
    private static String page(String rest) {
        int question = rest.indexOf('?');
        String path = (question < 0 ? rest : rest.substring(0, question)).replaceFirst("/$", "");
        String asked = question < 0 ? "" : rest.substring(question + 1);
        return path
                + Arrays.stream(asked.split("&", -1))
                        .filter(part -> SAYS_WHICH.matcher(part).find())
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String site(String host) {
        String known = host.replaceFirst("^(?:m|mobile|web|music|touch)\\.(?=[^.]+\\.)", "");
        return SAME_SITE.getOrDefault(known, known);
    }

    private static int indexOfAny(String text, String signs) {
        return IntStream.range(0, text.length())
                .filter(i -> signs.indexOf(text.charAt(i)) >= 0)
                .findFirst()
                .orElse(-1);
    }
}
