package dev.rapport.report.document;

import java.util.Locale;

/** What becomes of a creator, with a shape so that it reads without colour. */
public enum Status {
    /** In the plan. */
    CHOSEN("\u25CF"),
    /** Good enough, and not in the plan. */
    RESERVE("\u25CB"),
    /** A person said no. */
    DECLINED("\u25AC"),
    /** A person must look first. */
    REVIEW("\u25B2"),
    LEFT_OUT("\u25A0");

    private final String shape;

    Status(String shape) {
        this.shape = shape;
    }

    /** One character. */
    public String shape() {
        return shape;
    }

    /** The name in files: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
