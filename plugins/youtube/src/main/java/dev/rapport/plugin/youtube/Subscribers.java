package dev.rapport.plugin.youtube;

import dev.rapport.api.model.Count;

/** Numbers that the platform shows rounded, to which not even the owner's API is an exception. */
final class Subscribers {

    private Subscribers() {}

    /** A count of subscribers: three digits are real, the rest are zeros. Older files have them exact. */
    static Count rounded(Count given) {
        return rounded(given, 3);
    }

    /** A count with so many real digits; exact where it has more of them. */
    static Count rounded(Count given, int digits) {
        if (!given.isKnown() || given.isRounded() || given.value() < 1000) {
            return given;
        }
        long step = 1;
        for (long rest = given.value(); rest >= Math.round(Math.pow(10, digits)); rest /= 10) {
            step *= 10;
        }
        return step > 1 && given.value() % step == 0 ? Count.rounded(given.value(), step) : given;
    }
}
