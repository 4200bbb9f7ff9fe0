package dev.rapport.testkit.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** A fixture as the host offers it: what is packed with gzip or xz comes to a reader unpacked. */
final class Unpacked {

    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
    private static final byte[] XZ = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};

    private Unpacked() {}

    /** At most so many bytes of the content; the content itself where it is not packed. */
    static byte[] of(byte[] content, int most) throws IOException {
        if (starts(content, GZIP)) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
                return in.readNBytes(most);
            }
        }
        if (starts(content, XZ)) {
            try (InputStream in = new XZInputStream(new ByteArrayInputStream(content))) {
                return in.readNBytes(most);
            }
        }
        return content;
    }

    private static boolean starts(byte[] content, byte[] mark) {
        return content.length > mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
