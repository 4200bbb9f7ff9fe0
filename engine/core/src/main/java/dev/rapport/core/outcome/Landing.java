package dev.rapport.core.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page with what its address says, apart.
 *
 * @param host empty where the address names none
 * @param path without slashes at its ends
 * @param marks what stands behind the question mark
 */
record Landing(boolean isBlank, String host, String path, Set<String> marks) {

    static final Landing NOWHERE = new Landing(true, "", "", Set.of());

    static Landing of(String address) {
        if (address.isBlank()) {
            return NOWHERE;
        }
        String bare = Addresses.bare(address).toLowerCase(Locale.ROOT);
        return new Landing(false, host(bare), path(bare), marks(bare));
    }

    /**
     * Whether this page, which was seen first, is the tracked address: the same page with all marks of the address; what the shop appends
     * does not matter, and neither does a host that one of them leaves out. A bare home page is nobody's.
     */
    boolean is(Landing tracked) {
        if (isBlank || tracked.isBlank) {
            return false;
        }
        boolean sameHost = host.isEmpty() || tracked.host.isEmpty() || host.equals(tracked.host);
        boolean isHome = tracked.path.isEmpty() && tracked.marks.isEmpty();
        return !isHome && sameHost && path.equals(tracked.path) && marks.containsAll(tracked.marks);
    }

    private static String host(String bare) {
        String before = bare.replaceFirst("[/?].*$", "");
        return before.contains(".") ? before : "";
    }

    private static String path(String bare) {
        String path = bare.replaceFirst("\\?.*$", "")
                .substring(Math.min(
                        host(bare).length(), bare.replaceFirst("\\?.*$", "").length()));
        return path.replaceAll("^/+|/+$", "");
    }

    private static Set<String> marks(String bare) {
        int question = bare.indexOf('?');
        return question < 0
                ? Set.of()
                : Arrays.stream(bare.substring(question + 1).split("&", -1))
                        .filter(mark -> !mark.isEmpty())
                        .collect(Collectors.toSet());
    }
}
