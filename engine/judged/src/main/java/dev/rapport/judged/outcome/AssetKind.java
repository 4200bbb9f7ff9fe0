package dev.rapport.judged.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a piece of content made by a creator is. */
public enum AssetKind {
    PHOTO,
    VIDEO,
    /** Something is unpacked. */
    UNBOXING,
    /** Something is tried and judged. */
    REVIEW,
    UNKNOWN;

    /** Name in files and in JSON: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AssetKind> byId(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
