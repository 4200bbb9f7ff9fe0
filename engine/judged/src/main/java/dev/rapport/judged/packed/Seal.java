package dev.rapport.judged.packed;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what the engine keeps for itself (HMAC-SHA-256), so that a file from somebody else is never taken for its own. A checksum alone
 * would not do: whoever writes a file can write its checksum too.
 */
public final class Seal {

    /** Bytes of a signature. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    /** @param secret known to this user alone, at least one byte */
    public Seal(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** A signature that is being made. */
    public Signing begin(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            Signing signing = new Signing(mac);
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            return signing.add(bytes, 0, bytes.length).add(new byte[1], 0, 1);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256.", e);
        }
    }

    /** The signature of a content under its name, so that one file cannot stand in for another. */
    public byte[] of(String name, byte[] content) {
        return begin(name).add(content, 0, content.length).end();
    }

    /** Takes content bit by bit. For one thread. */
    public static final class Signing {

        private final Mac mac;

        private Signing(Mac mac) {
            this.mac = mac;
        }

        public Signing add(byte[] bytes, int from, int length) {
            mac.update(bytes, from, length);
            return this;
        }

        /** The signature. */
        public byte[] end() {
            return mac.doFinal();
        }

        /** Whether this is the signature of what was added. */
        public boolean ends(byte[] signature) {
            // Takes as long for a wrong signature as for a right one.
            return MessageDigest.isEqual(end(), signature);
        }
    }
}
