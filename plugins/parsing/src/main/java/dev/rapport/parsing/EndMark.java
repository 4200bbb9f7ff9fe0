package dev.rapport.parsing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text with a mark behind its end, on a line of its own: who finds the mark inside of a cell knows that a quote was open at the end.
 */
final class EndMark extends FilterReader {

    /** No letter: Unicode keeps it free for marks like this. */
    static final char MARK = '\uFFFF';

    private char last = '\n';
    private int left = -1;

    EndMark(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = left < 0 ? in.read(target, offset, length) : -1;
        if (count > 0) {
            last = target[offset + count - 1];
            return count;
        }
        if (count == 0 || length == 0 || left == 0) {
            return left == 0 ? -1 : 0;
        }
        if (left < 0) {
            left = last == '\n' || last == '\r' ? 1 : 2;
        }
        target[offset] = left == 2 ? '\n' : MARK;
        left--;
        return 1;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0];
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
