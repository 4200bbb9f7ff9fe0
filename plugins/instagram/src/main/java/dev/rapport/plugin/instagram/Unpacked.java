package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.ExportFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.tukaani.xz.XZInputStream;

/** Files as text; instaloader packs them with XZ. */
final class Unpacked {

    private static final byte[] XZ = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0};
    /** A small file must not ask for a large dictionary: 64 MiB, in KiB. */
    private static final int MEMORY_KIB = 64 * 1024;

    private Unpacked() {}

    static InputStream open(ExportFile file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file.open());
        in.mark(XZ.length);
        byte[] start = in.readNBytes(XZ.length);
        in.reset();
        if (!isXz(start)) {
            return in;
        }
        try {
            return new CutAtDamage(new XZInputStream(in, MEMORY_KIB));
        } catch (IOException noXz) {
            // Only the mark is right: as plain text it is then said to be damaged.
            in.close();
            return file.open();
        }
    }

    static byte[] head(byte[] head) {
        if (!isXz(head)) {
            return head;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InputStream in = new CutAtDamage(new XZInputStream(new ByteArrayInputStream(head), MEMORY_KIB))) {
            plain.write(in.readNBytes(ExportFile.HEAD_BYTES));
        } catch (IOException noXz) {
            return head;
        }
        return plain.toByteArray();
    }

    private static boolean isXz(byte[] start) {
        return start.length >= XZ.length && Arrays.equals(Arrays.copyOf(start, XZ.length), XZ);
    }

    /** Ends where the packed data is broken or cut, so that what was unpacked before is read. */
    private static final class CutAtDamage extends InputStream {

        private final InputStream packed;

        CutAtDamage(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            // Byte by byte, because a larger read loses what was unpacked before the damage.
            int count = 0;
            try {
                while (count < length) {
                    int one = packed.read();
                    if (one < 0) {
                        break;
                    }
                    target[offset + count++] = (byte) one;
                }
            } catch (IOException damage) {
                return count == 0 ? -1 : count;
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        @Override
        public void close() throws IOException {
            packed.close();
        }
    }
}
