package dev.rapport.plugin.creatorlist;

import dev.rapport.parsing.Shortcode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a post says.
 *
 * @param platform where it stands
 * @param id the platform's name for it, as its own readers give it
 * @param handle who wrote it, empty where the address does not say
 */
record PostAddress(String platform, String id, String handle) {

    private record Shape(String platform, Pattern pattern, UnaryOperator<String> id) {}

    /** Whose addresses have the very ids of their posts. */
    private static final Set<String> IN_ADDRESS = Set.of("x", "tiktok");

    private static final Pattern LONG_ID = Pattern.compile("[0-9]{15,22}");
    private static final int COMMON = 12;

    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();
    private static final UnaryOperator<String> NUMBER_OF_CODE = code -> code.matches("[0-9]{12,}_[0-9]*")
            ? code.substring(0, code.indexOf('_'))
            : Shortcode.toNumber(code).orElse(code);

    /** The handle is the first group and the id the second. */
    private static final List<Shape> SHAPES = List.of(
            shape("tiktok", "tiktok\\.com/(?:@([\\w.-]*)|share)/(?:video|photo)/(\\d{8,22})", AS_IT_IS),
            shape("tiktok", "tiktok\\.com/(?:v|embed(?:/v2)?)/()(\\d{15,22})", AS_IT_IS),
            shape(
                    "instagram",
                    "instagram\\.com/(?:(?!p/|reel/|reels/|tv/)([\\w.]+)/)?(?:p|reel|reels|tv)/([\\w-]{5,50})",
                    NUMBER_OF_CODE),
            shape("x", "(?<![a-z])(?:twitter|x)\\.com/(?:i/web|(\\w{1,20}))/status(?:es)?/(\\d{1,22})", AS_IT_IS),
            shape(
                    "youtube",
                    "(?:youtube\\.com/(?:watch\\?(?:[^#\\s]*&)?v=|shorts/|live/|embed/|v/)|youtu\\.be/)()([\\w-]{11})",
                    AS_IT_IS),
            shape("threads", "threads\\.(?:net|com)/@([\\w.]+)/post/([\\w-]{5,50})", NUMBER_OF_CODE),
            shape("threads", "threads\\.(?:net|com)/t/()([\\w-]{5,50})", NUMBER_OF_CODE),
            shape("bluesky", "()(at://did:[a-z]+:[\\w.:-]+/app\\.bsky\\.feed\\.post/\\w+)", AS_IT_IS),
            shape("bluesky", "bsky\\.app/profile/([\\w.:-]+)/post/(\\w+)", AS_IT_IS),
            shape("reddit", "(?<![a-z])redd\\.it/()(\\w{4,12})(?=/|$|\\?)", AS_IT_IS),
            shape("reddit", "reddit\\.com/(?:comments|tb)/()(\\w{4,12})(?=/|$|\\?)", AS_IT_IS),
            shape("reddit", "reddit\\.com/(?:r|user|u)/\\w+/comments/()(\\w{4,12})(?=/|$|\\?)", AS_IT_IS),
            shape(
                    "linkedin",
                    "linkedin\\.com/posts/([\\w%-]+?)_[^\\s?]*?(?:activity|share|ugcPost)[-:](\\d{15,20})",
                    AS_IT_IS),
            shape("linkedin", "linkedin\\.com/()\\S*?urn(?::|%3A)li(?::|%3A)\\w+(?::|%3A)(\\d{15,20})", AS_IT_IS),
            shape(
                    "facebook",
                    "facebook\\.com/([\\w.-]+)/(?:posts|videos)/(?:[^/?\\s]+/)?(pfbid\\w+|\\d{6,20})",
                    AS_IT_IS),
            shape("facebook", "facebook\\.com/groups/[\\w.-]+/(?:posts|permalink)/()(\\d{6,20})", AS_IT_IS),
            shape(
                    "facebook",
                    "facebook\\.com/(?:permalink|story)\\.php\\?(?:[^#\\s]*&)?story_fbid=()(pfbid\\w+|\\d{6,20})",
                    AS_IT_IS),
            shape("facebook", "facebook\\.com/(?:reel|watch/?\\?v=|photo/?\\?fbid=)/?()(\\d{6,20})", AS_IT_IS),
            shape("pinterest", "pinterest\\.[a-z.]+/pin/()(\\d{5,25})", AS_IT_IS),
            shape(
                    "telegram",
                    "(?<![a-z])t\\.me/(?:s/)?(?=(\\w{4,32})/)(\\w{4,32}/\\d{1,9})",
                    code -> code.toLowerCase(Locale.ROOT)),
            shape("mastodon", "https://[\\w.-]+/users/([\\w.]+)/statuses/(\\d{10,20})$", AS_IT_IS),
            shape("twitch", "twitch\\.tv/videos/()(\\d{6,12})", AS_IT_IS),
            shape("mastodon", "https://[\\w.-]+/@([\\w.]+)/(\\d{10,20})$", AS_IT_IS));

    private static Shape shape(String platform, String pattern, UnaryOperator<String> id) {
        return new Shape(platform, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), id);
    }

    /**
     * Whether a post of this id stands elsewhere: what a post quotes or leads to stands in a column of links. A spreadsheet keeps the
     * first fifteen digits of a number, and ids of the same second have twelve in common; an address that a text cut short is of nobody.
     */
    boolean isOfAnotherThan(String written) {
        boolean isSame = LONG_ID.matcher(id).matches() && written.startsWith(id.substring(0, COMMON));
        return IN_ADDRESS.contains(platform) && LONG_ID.matcher(written).matches() && !isSame;
    }

    /** Who wrote it, by the platform's own id; empty where the address does not say. */
    Optional<String> author() {
        return id.startsWith("at://did:") ? Optional.of(id.substring(5, id.indexOf('/', 5))) : Optional.empty();
    }

    /** The address that the platform builds from the code of a post; empty where it builds none, or where it is no code. */
    static String ofCode(String platform, String code) {
        return platform.equals("instagram") && code.matches("(?=.*[A-Za-z])[\\w-]{10,11}")
                ? "https://www.instagram.com/p/" + code + "/"
                : "";
    }

    /** The first in a text; empty when there is none that is known here. */
    static Optional<PostAddress> in(String text) {
        if (!text.contains("/")) {
            return Optional.empty();
        }
        for (Shape shape : SHAPES) {
            Matcher found = shape.pattern().matcher(text);
            if (found.find()) {
                String handle = found.group(1) == null ? "" : found.group(1);
                return Optional.of(new PostAddress(shape.platform(), shape.id().apply(found.group(2)), handle));
            }
        }
        return Optional.empty();
    }
}
