package dev.rapport.parsing;

import dev.rapport.api.plugin.ExportFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a file, where a look at them spares reading it twice. */
public final class FileBytes {

    private static final int BLOCK = 64 * 1024;

    private FileBytes() {}

    /**
     * Whether a text stands anywhere in a file; true also where the encoding is not UTF-8, since nobody has looked then.
     *
     * @param text of ASCII, the longer the faster
     */
    public static boolean contain(ExportFile file, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        int[] steps = steps(wanted);
        byte[] block = new byte[BLOCK];
        int kept = 0;
        try (BufferedInputStream in = new BufferedInputStream(file.open(), BLOCK)) {
            if (!TextEncoding.of(in).charset().equals(StandardCharsets.UTF_8)) {
                return true;
            }
            for (int read = in.read(block); read >= 0; read = in.read(block, kept, BLOCK - kept)) {
                int end = kept + read;
                if (contain(block, end, wanted, steps)) {
                    return true;
                }
                // The text may begin in this block and end in the next.
                kept = Math.min(end, wanted.length - 1);
                System.arraycopy(block, end - kept, block, 0, kept);
            }
        }
        return false;
    }

    /** How far to go on when a byte stands where the text would end (Horspool). */
    private static int[] steps(byte[] wanted) {
        int[] steps = new int[256];
        Arrays.fill(steps, wanted.length);
        for (int i = 0; i < wanted.length - 1; i++) {
            steps[wanted[i] & 0xFF] = wanted.length - 1 - i;
        }
        return steps;
    }

    private static boolean contain(byte[] block, int end, byte[] wanted, int[] steps) {
        int last = wanted.length - 1;
        for (int at = last; at < end; at += steps[block[at] & 0xFF]) {
            int i = 0;
            while (i <= last && block[at - i] == wanted[last - i]) {
                i++;
            }
            if (i > last) {
                return true;
            }
        }
        return false;
    }
}
