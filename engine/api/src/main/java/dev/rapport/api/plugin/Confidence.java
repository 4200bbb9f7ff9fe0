package dev.rapport.api.plugin;

/** How surely a reader recognises a file, surest first. */
public enum Confidence {
    /** A mark that only this format has. */
    EXACT,
    /** The set of fields fits. */
    SHAPE,
    /** Nothing speaks against it; anybody who knows better goes first. */
    FALLBACK
}
