package dev.rapport.api.model;

/** The marks of a tracked address, each empty where it has none. */
public record Utm(String source, String medium, String campaign, String content, String term) {

    public static final Utm NONE = new Utm("", "", "", "", "");

    public boolean isEmpty() {
        return equals(NONE);
    }
}
