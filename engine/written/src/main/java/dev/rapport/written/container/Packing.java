package dev.rapport.written.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** How one file may be packed, by its first bytes. */
public enum Packing {
    GZIP("gzip", ".gz", 0x1F, 0x8B, 8) {
        @Override
        public InputStream unpacked(InputStream in) throws IOException {
            return new GZIPInputStream(in, 1 << 16);
        }
    },
    XZ("xz", ".xz", 0xFD, '7', 'z', 'X', 'Z', 0) {
        @Override
        public InputStream unpacked(InputStream in) throws IOException {
            return CutAtDamage.xz(new BufferedInputStream(in, 1 << 16));
        }
    };

    /** A packed file is never shorter: so many first bytes tell it. */
    public static final int SHORTEST = 18;

    private final String title;
    private final String ending;
    private final int[] mark;

    Packing(String title, String ending, int... mark) {
        this.title = title;
        this.ending = ending;
        this.mark = mark;
    }

    /** What comes out; the first bytes are unpacked at once, so that what only looks packed fails here. */
    public abstract InputStream unpacked(InputStream in) throws IOException;

    public String title() {
        return title;
    }

    /** The name without the ending that says how it is packed. */
    public String without(String name) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    /** How the file with these first bytes is packed; empty when it is not. */
    public static Optional<Packing> of(byte[] head) {
        return Arrays.stream(values()).filter(packing -> packing.isOf(head)).findFirst();
    }

    private boolean isOf(byte[] head) {
        if (head.length < SHORTEST) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
