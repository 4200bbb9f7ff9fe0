package dev.rapport.report.pdf;

/** What a part of a page is to somebody who hears it; the names are those of ISO 32000-1, 14.8.4. */
enum Role {
    DOCUMENT("Document", false),
    H1("H1", true),
    H2("H2", true),
    PARAGRAPH("P", true),
    LIST("L", false),
    ITEM("LI", false),
    LABEL("Lbl", true),
    BODY("LBody", true),
    TABLE("Table", false),
    ROW("TR", false),
    HEAD("TH", true),
    CELL("TD", true),
    LINK("Link", true),
    FIGURE("Figure", true);

    private final String tag;
    private final boolean hasContent;

    Role(String tag, boolean hasContent) {
        this.tag = tag;
        this.hasContent = hasContent;
    }

    String tag() {
        return tag;
    }

    /** Whether text may stand in it; else it only holds others. */
    boolean hasContent() {
        return hasContent;
    }
}
