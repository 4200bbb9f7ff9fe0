package dev.rapport.written.container;

import java.io.IOException;
import java.io.InputStream;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZInputStream;

/** An xz that ends where it is broken or cut, so that what was unpacked before is read. */
final class CutAtDamage extends InputStream {

    /** A small file must not ask for a large dictionary: 64 MiB, in KiB. */
    private static final int MEMORY_KIB = 64 * 1024;

    private final InputStream unpacked;

    private CutAtDamage(InputStream unpacked) {
        this.unpacked = unpacked;
    }

    static CutAtDamage xz(InputStream in) throws IOException {
        return new CutAtDamage(new XZInputStream(in, MEMORY_KIB));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        // Byte by byte, because a larger read loses what was unpacked before the damage.
        int count = 0;
        try {
            while (count < length) {
                int one = unpacked.read();
                if (one < 0) {
                    break;
                }
                target[offset + count++] = (byte) one;
            }
        } catch (MemoryLimitException tooMuch) {
            throw new ArchiveException(
                    "archive-bomb",
                    "The xz asks for more than " + (MEMORY_KIB >> 10)
                            + " MiB of memory to be unpacked. Maybe unpack it by hand and import the file.");
        } catch (IOException damage) {
            return count == 0 ? -1 : count;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
