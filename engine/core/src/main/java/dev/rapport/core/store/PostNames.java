package dev.rapport.core.store;

import dev.rapport.api.model.Post;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what names files call a post. Instagram has three: an id of its interface for partners, the code of the address, and the number which
 * that code writes in another way.
 */
final class PostNames {

    /** The same post has several addresses: /p/CODE, /reel/CODE, /NAME/p/CODE. */
    private static final Pattern ADDRESS =
            Pattern.compile("instagram\\.com/(?:[^/]+/)?(?:p|reel|reels|tv)/([A-Za-z0-9_-]+)");

    /** Codes of posts that only their followers see are longer, and no number. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{9,11}");

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

    private PostNames() {}

    /** The code in an address of Instagram. */
    static Optional<String> code(String permalink) {
        Matcher code = ADDRESS.matcher(permalink);
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    /** Its id first, then the others. */
    static Set<String> of(Post post) {
        Set<String> names = new LinkedHashSet<>();
        names.add(post.id());
        if (post.account().platform().equals("instagram")) {
            Optional<String> code = code(post.permalink());
            code.ifPresent(names::add);
            code.or(() -> Optional.of(post.id()).filter(id -> CODE.matcher(id).matches()))
                    .filter(one -> CODE.matcher(one).matches())
                    .ifPresent(one -> names.add(number(one)));
        }
        return names;
    }

    private static String number(String code) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < code.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(DIGITS.indexOf(code.charAt(i))));
        }
        return number.toString();
    }
}
