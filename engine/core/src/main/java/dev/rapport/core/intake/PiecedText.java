package dev.rapport.core.intake;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;

/** A text that is made piece by piece while it is read. */
final class PiecedText extends SequenceInputStream {

    private final Closeable from;

    /** @param from what the pieces are made of */
    PiecedText(Iterator<String> pieces, Closeable from) {
        super(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(pieces.next().getBytes(StandardCharsets.UTF_8));
            }
        });
        this.from = from;
    }

    /** Without the pieces that nobody asked for. */
    @Override
    public void close() throws IOException {
        from.close();
    }
}
