package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the address of a store, as people write it. Whatever stands where a password may stand is never repeated. */
final class StoreAddressReader {

    private static final List<String> MODES =
            List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    /** Options that could load a class or write a file are none of ours: a workspace may come by mail. */
    private static final List<String> OPTIONS = List.of("currentSchema", "service", "sslmode", "sslrootcert");

    private static final String SCHEMA = "[a-z_][a-z0-9_]{0,62}";
    private static final String FORM = "Maybe postgresql://db.example.com:5432/rapport.";

    private final String place;
    private final boolean isSecret;
    private final Problems problems;

    /**
     * @param place where it stands
     * @param isSecret whether a password may stand in it
     */
    StoreAddressReader(String place, boolean isSecret, Problems problems) {
        this.place = place;
        this.isSecret = isSecret;
        this.problems = problems;
    }

    /** The address, or nothing where something is wrong, which is noted. @param workspace name of its folder */
    Optional<StoreAddress> read(String text, String workspace) {
        URI uri;
        try {
            uri = new URI(text.strip());
        } catch (URISyntaxException e) {
            return wrong("The address of the store (" + masked(text) + ") cannot be read at its character "
                    + (e.getIndex() + 1) + ".");
        }
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.equals("postgresql") && !scheme.equals("postgres")) {
            return wrong("The store (" + masked(text) + ") is neither hsqldb nor an address of PostgreSQL.");
        }
        String user = decoded(uri.getRawUserInfo());
        Map<String, String> options = options(uri);
        boolean hasPassword = user.contains(":") || options.containsKey("password");
        if (hasPassword && !isSecret) {
            problems.error(
                    "store-password-in-file",
                    "A password stands in the address of the store, where others may read it.",
                    place,
                    "Maybe take it out and change it; say it in PGPASSWORD, in ~/.pgpass, or in RAPPORT_STORE.");
            return Optional.empty();
        }
        Optional<String> inOptions = Optional.ofNullable(options.remove("password"));
        if (!options.keySet().stream().allMatch(OPTIONS::contains)) {
            return wrong("The address of the store has an option (" + unknown(options)
                    + ") that is not known; known are " + String.join(", ", OPTIONS) + ".");
        }
        String schema = Optional.ofNullable(options.remove("currentSchema")).orElseGet(() -> schema(workspace));
        if (!schema.matches(SCHEMA) || schema.startsWith("pg_")) {
            return wrong("The schema (" + schema + ") is not written in lower-case letters, digits and underscores.");
        }
        String mode = options.getOrDefault("sslmode", "prefer");
        if (!MODES.contains(mode)) {
            return wrong("The option sslmode (" + mode + ") is none of " + String.join(", ", MODES) + ".");
        }
        String path = decoded(uri.getRawPath()).replaceFirst("^/", "");
        String host = Optional.ofNullable(uri.getHost()).orElse("");
        if ((host.isEmpty() || path.isEmpty()) && !options.containsKey("service") || path.contains("/")) {
            return wrong("The address of the store (" + masked(text) + ") does not name a host and a database.");
        }
        int colon = user.indexOf(':');
        Optional<String> password = colon < 0 ? inOptions : Optional.of(user.substring(colon + 1));
        return Optional.of(new StoreAddress(
                host,
                uri.getPort() < 0 ? StoreAddress.PORT : uri.getPort(),
                path,
                colon < 0 ? user : user.substring(0, colon),
                password.map(StoreAddress.Secret::new),
                schema,
                options));
    }

    private Optional<StoreAddress> wrong(String message) {
        problems.error("store-address", message, place, FORM);
        return Optional.empty();
    }

    private static String unknown(Map<String, String> options) {
        return options.keySet().stream()
                .filter(name -> !OPTIONS.contains(name))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> options(URI uri) {
        Map<String, String> options = new TreeMap<>();
        for (String option : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")) {
            int is = option.indexOf('=');
            if (!option.isEmpty()) {
                options.put(
                        decoded(is < 0 ? option : option.substring(0, is)),
                        is < 0 ? "" : decoded(option.substring(is + 1)));
            }
        }
        return options;
    }

    private static String decoded(String raw) {
        return raw == null ? "" : URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** A name that PostgreSQL takes without quotes. */
    static String schema(String workspace) {
        String plain = Normalizer.normalize(workspace, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_");
        String schema = ("rapport_" + plain).replaceAll("_+$", "");
        return schema.substring(0, Math.min(schema.length(), 63));
    }

    /** Without what may be a password. */
    private static String masked(String text) {
        return text.replaceFirst("(?s)//.*@", "//***@").replaceAll("(?i)(password=)[^&]*", "$1***");
    }
}
