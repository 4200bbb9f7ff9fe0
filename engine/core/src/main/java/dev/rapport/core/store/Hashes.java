package dev.rapport.core.store;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Hashes that stand for names: stable over runs and Java versions. */
public final class Hashes {

    private Hashes() {}

    /** FNV-1a over UTF-8 with a final mix; never 0, which stands for unknown. */
    public static long of(long seed, String text) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /** The hash under which an account comments, 0 for none. */
    public static long author(long salt, String platform, String author) {
        String bare = author.strip().toLowerCase(Locale.ROOT);
        return bare.isEmpty() ? 0 : of(salt, platform + " " + (bare.startsWith("@") ? bare.substring(1) : bare));
    }
}
