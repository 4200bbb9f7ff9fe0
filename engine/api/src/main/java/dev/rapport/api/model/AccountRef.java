package dev.rapport.api.model;

import java.util.Locale;

/**
 * How a file names an account: by id, by handle, by both, or not at all.
 *
 * @param platform lower-case name of the platform, such as {@code instagram}
 * @param id the platform's id, empty when the file does not give it
 * @param handle the handle without a leading @, empty when the file does not give it
 */
public record AccountRef(String platform, String id, String handle) {

    public AccountRef {
        platform = platform.strip().toLowerCase(Locale.ROOT);
        id = id.strip();
        handle = bare(handle);
    }

    public static AccountRef of(String platform, String id, String handle) {
        return new AccountRef(platform, id, handle);
    }

    /** An account that the file does not name: the import settles it from the archive, the folder or {@code --account}. */
    public static AccountRef unnamed(String platform) {
        return new AccountRef(platform, "", "");
    }

    public boolean isNamed() {
        return !id.isEmpty() || !handle.isEmpty();
    }

    /** The handle in the form in which two handles are the same account. */
    public String handleKey() {
        return handle.toLowerCase(Locale.ROOT);
    }

    /** For people: {@code instagram:zoe.backt}, or the id where there is no handle. */
    @Override
    public String toString() {
        return platform + ":" + (handle.isEmpty() ? id : handle);
    }

    private static String bare(String handle) {
        String stripped = handle.strip();
        return stripped.startsWith("@") ? stripped.substring(1) : stripped;
    }
}
