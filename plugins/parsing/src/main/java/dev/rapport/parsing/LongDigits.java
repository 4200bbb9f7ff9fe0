package dev.rapport.parsing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Cuts runs of digits outside of strings at {@value #LONGEST}: a number of that length is no value, and a number of two gigabytes
 * must not fill the memory before it is found out.
 */
final class LongDigits extends FilterReader {

    static final int LONGEST = 1000;

    private boolean inString;
    private boolean escaped;
    private int run;

    LongDigits(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (true) {
            int count = in.read(target, offset, length);
            if (count <= 0) {
                return count;
            }
            int kept = keep(target, offset, count);
            if (kept > 0) {
                return kept;
            }
        }
    }

    private int keep(char[] target, int offset, int count) {
        int to = offset;
        for (int from = offset; from < offset + count; from++) {
            char c = target[from];
            if (inString) {
                boolean closes = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                inString = !closes;
            } else if (c >= '0' && c <= '9') {
                if (++run > LONGEST) {
                    continue;
                }
            } else {
                run = 0;
                inString = c == '"';
            }
            target[to++] = c;
        }
        return to - offset;
    }
}
