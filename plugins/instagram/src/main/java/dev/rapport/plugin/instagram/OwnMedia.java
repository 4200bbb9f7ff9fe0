package dev.rapport.plugin.instagram;

import dev.rapport.parsing.MadeUpId;

/** Names a post of the own export, which gives none. */
final class OwnMedia {

    private static final int SHORTEST_ID = 15;
    private static final int LONGEST_ID = 20;

    private OwnMedia() {}

    /** The Graph API's id of the post, which stands last in the name of its file; else what stays the same in every export. */
    static String id(String uri, String seconds) {
        int dot = uri.lastIndexOf('.');
        String number = dot < 0 || uri.indexOf('/', dot) >= 0 ? "" : lastNumber(uri.substring(0, dot));
        if (number.isEmpty()) {
            number = lastNumber(uri);
        }
        return number.isEmpty() ? MadeUpId.of("own", seconds + " " + uri) : number;
    }

    private static String lastNumber(String text) {
        int start = text.length();
        while (start > 0 && text.length() - start < LONGEST_ID && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.length() - start < SHORTEST_ID ? "" : text.substring(start);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
