package dev.rapport.api.plugin;

/** A reader's word that it can read a file, in one of its formats. */
public record Claim(String format, Confidence confidence) {

    public static Claim exact(String format) {
        return new Claim(format, Confidence.EXACT);
    }

    public static Claim shape(String format) {
        return new Claim(format, Confidence.SHAPE);
    }

    public static Claim fallback(String format) {
        return new Claim(format, Confidence.FALLBACK);
    }
}
