package dev.rapport.scoring.rules.run;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Decodes names that stand in generated code; a pack has few, so each is decoded once. */
final class HexNames {

    private static final int MOST = 20_000;
    private static final Map<String, String> DECODED = new ConcurrentHashMap<>();

    private HexNames() {}

    static String decode(String hex) {
        String known = DECODED.get(hex);
        if (known != null) {
            return known;
        }
        String decoded = new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
        if (DECODED.size() < MOST) {
            DECODED.put(hex, decoded);
        }
        return decoded;
    }
}
