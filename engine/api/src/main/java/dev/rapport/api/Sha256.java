package dev.rapport.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. For one thread. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Checksum of some bytes, in hexadecimal. */
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes, bytes.length).hex();
    }

    /** Checksum of a text in UTF-8, in hexadecimal. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the first bytes of these. */
    public Sha256 add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    /** Adds a text and its end, so that "ab" and "c" are not "a" and "bc". */
    public Sha256 add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** The checksum; after it the next one begins. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** The checksum in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
