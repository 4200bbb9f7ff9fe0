package dev.rapport.written;

import java.util.regex.Pattern;

/** Files that are for people, and what systems leave behind: nobody misses it that they are not read. */
public final class NobodysFile {

    private static final Pattern NAMES =
            Pattern.compile("(?i)(readme|licen[cs]e|changelog|notice)([._-].*)?|thumbs\\.db|desktop\\.ini|~.*|\\..*");

    private NobodysFile() {}

    /** Whether a file is one by its name. */
    public static boolean is(String name) {
        return NAMES.matcher(name).matches();
    }
}
