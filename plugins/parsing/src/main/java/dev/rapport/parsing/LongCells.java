package dev.rapport.parsing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Cuts cells at {@value #LONGEST} characters: behind a quote that never closes, the rest of a file is one cell. */
final class LongCells extends FilterReader {

    static final int LONGEST = 5_000_000;

    private final char delimiter;
    private boolean quoted;
    private boolean justClosed;
    private boolean atStart = true;
    private int run;

    LongCells(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
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
            int to = offset;
            for (int from = offset; from < offset + count; from++) {
                char c = target[from];
                follow(c);
                if (run <= LONGEST || c == '"') {
                    target[to++] = c;
                }
            }
            if (to > offset) {
                return to - offset;
            }
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void follow(char c) {
        if (quoted) {
            quoted = c != '"';
            justClosed = !quoted;
            run++;
        } else if (justClosed && c == '"') {
            // two quotes are one quote inside the cell
            quoted = true;
            justClosed = false;
        } else {
            justClosed = false;
            boolean ends = c == delimiter || c == '\n';
            quoted = c == '"' && atStart;
            run = ends || quoted ? 0 : run + 1;
            atStart = ends;
        }
    }
}
