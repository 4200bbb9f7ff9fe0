package dev.rapport.api;

/** The version of this contract. Plugins and packs name the range that they work with. */
public final class ApiVersion {

    /** Semantic version of the API: a plugin's {@code requires} is matched against it. */
    public static final String CURRENT = "1.0.0";

    private ApiVersion() {}
}
