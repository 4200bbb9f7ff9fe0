package dev.rapport.parsing;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Makes JSON of documentation examples: three dots that stand for more, comments behind #, and a text beside a text go out. JSON
 * that is none of these passes unchanged.
 */
public final class LooseJson extends Reader {

    private final PushbackReader text;
    private boolean inString;
    private boolean escaped;

    public LooseJson(Reader text) {
        this.text = new PushbackReader(text, 4);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = next();
            if (next < 0) {
                break;
            }
            target[offset + count++] = (char) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private int next() throws IOException {
        int c = text.read();
        if (inString) {
            return inside(c);
        }
        if (c == '"') {
            inString = true;
        } else if (c == '#') {
            while (c >= 0 && c != '\n') {
                c = text.read();
            }
        } else if (c == '.' && isEllipsis()) {
            int behind = skipSpace();
            if (behind != ',') {
                unread(behind);
            }
            return ' ';
        }
        return c;
    }

    private int inside(int c) throws IOException {
        if (c == '"' && !escaped) {
            inString = false;
            for (int behind = skipSpace(); ; behind = skipSpace()) {
                if (behind != '"') {
                    unread(behind);
                    return c;
                }
                skipString();
            }
        }
        escaped = c == '\\' && !escaped;
        return c;
    }

    private boolean isEllipsis() throws IOException {
        int second = text.read();
        int third = second == '.' ? text.read() : -1;
        if (second == '.' && third == '.') {
            return true;
        }
        unread(third);
        unread(second);
        return false;
    }

    private int skipSpace() throws IOException {
        int c = text.read();
        while (c >= 0 && Character.isWhitespace(c)) {
            c = text.read();
        }
        return c;
    }

    private void skipString() throws IOException {
        boolean slash = false;
        for (int c = text.read(); c >= 0 && (slash || c != '"'); c = text.read()) {
            slash = c == '\\' && !slash;
        }
    }

    private void unread(int c) throws IOException {
        if (c >= 0) {
            text.unread(c);
        }
    }
}
