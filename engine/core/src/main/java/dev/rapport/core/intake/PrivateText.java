package dev.rapport.core.intake;

import java.util.regex.Pattern;

/** Takes addresses and numbers out of a profile text: a creator may write them there, and they are never stored. */
final class PrivateText {

    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}");
    /** International form only: a shorter number may be a year, a price or a follower count. */
    private static final Pattern PHONE = Pattern.compile("(?<![\\w.])\\+\\d[\\d ()/.-]{7,20}\\d");

    private PrivateText() {}

    static String masked(String text) {
        if (text.indexOf('@') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        return PHONE.matcher(E_MAIL.matcher(text).replaceAll("[e-mail]")).replaceAll("[phone]");
    }
}
