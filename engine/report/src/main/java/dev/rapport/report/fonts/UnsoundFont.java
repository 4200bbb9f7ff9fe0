package dev.rapport.report.fonts;

/** Why a font is not used. */
final class UnsoundFont extends Exception {

    private static final long serialVersionUID = 1L;

    static final String UNREADABLE = "font-unreadable";
    static final String REFUSED = "font-refused";
    static final String LICENCE = "font-licence";

    private final String code;
    private final String hint;

    /**
     * @param what goes on behind "The font (...)"
     * @param hint begins with "Maybe"
     */
    UnsoundFont(String code, String what, String hint) {
        super(what);
        this.code = code;
        this.hint = hint;
    }

    static UnsoundFont unreadable(String what) {
        return new UnsoundFont(UNREADABLE, "cannot be read: " + what, "Maybe it was cut on its way: copy it again.");
    }

    String code() {
        return code;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
