package dev.rapport.testkit.reader;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Hears what is printed on System.out and System.err by the thread that listens; what others print goes where it went. */
final class Speech implements AutoCloseable {

    private static final int LONGEST = 120;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Thread speaker;
    private final boolean everybody;
    private final StringBuilder said = new StringBuilder();

    private Speech(boolean everybody) {
        this.everybody = everybody;
        this.speaker = Thread.currentThread();
        System.setOut(new PrintStream(new Ear(out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Ear(err), true, StandardCharsets.UTF_8));
    }

    /** Hears this thread. */
    static Speech listen() {
        return new Speech(false);
    }

    /** Hears whoever prints. */
    static Speech listenToAll() {
        return new Speech(true);
    }

    /** The beginning of what was said, on one line and without characters that a terminal would obey. */
    String said() {
        synchronized (said) {
            return shown(said.toString());
        }
    }

    static String shown(String text) {
        String plain = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    private final class Ear extends OutputStream {

        private final PrintStream before;

        Ear(PrintStream before) {
            this.before = before;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (!everybody && Thread.currentThread() != speaker) {
                before.write(bytes, offset, length);
                return;
            }
            synchronized (said) {
                if (said.length() <= 8 * LONGEST) {
                    said.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
                }
            }
        }
    }
}
