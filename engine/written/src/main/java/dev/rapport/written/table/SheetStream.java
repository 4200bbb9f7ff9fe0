package dev.rapport.written.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet as lines of CSV; a row that is not there is an empty line, so that lines and rows have the same number. */
final class SheetStream extends InputStream {

    /** A sheet may say that it has a row far below its last. */
    private static final int MOST_GAP = 1_000;

    private static final int WIDEST = 1_000;

    /** Rows that are looked at first: where some are wider than the headings above them, the headings have cells there too, which are empty. */
    private static final int AHEAD = 200;

    private final InputStream file;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private Optional<RuntimeException> damage = Optional.empty();
    private byte[] line = new byte[0];
    private int position;
    private int number;
    private int width;

    SheetStream(InputStream file, ReadableWorkbook book, Stream<Row> stream) {
        this.file = file;
        this.book = book;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int taken = Math.min(length, line.length - position);
        System.arraycopy(line, position, to, offset, taken);
        position += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        while (position == line.length) {
            lookAhead();
            if (ahead.isEmpty()) {
                if (damage.isPresent()) {
                    throw damaged(damage.get());
                }
                return false;
            }
            try {
                line = text(ahead.remove()).getBytes(StandardCharsets.UTF_8);
            } catch (RuntimeException e) {
                throw damaged(e);
            }
            position = 0;
        }
        return true;
    }

    private IOException damaged(RuntimeException why) {
        return new IOException("The sheet cannot be read behind row " + number + ".", why);
    }

    /** What comes before a damage is read; the damage is told at its place. */
    private void lookAhead() {
        try {
            while (damage.isEmpty() && ahead.size() < AHEAD && rows.hasNext()) {
                Row row = rows.next();
                // A row leaves out the cells behind its last one, which are none the less there.
                width = Math.max(width, Math.min(WIDEST, row.getCellCount()));
                ahead.add(row);
            }
        } catch (RuntimeException e) {
            damage = Optional.of(e);
        }
    }

    private String text(Row row) {
        StringBuilder text = new StringBuilder();
        int gap = row.getRowNum() - number - 1;
        text.append("\n".repeat(Math.max(0, Math.min(gap, MOST_GAP))));
        number = row.getRowNum();
        int cells = Math.min(WIDEST, row.getCellCount());
        for (int i = 0; i < width; i++) {
            text.append(i == 0 ? "" : ",");
            if (i < cells) {
                row.getOptionalCell(i).ifPresent(cell -> append(text, CellText.of(cell)));
            }
        }
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, String cell) {
        boolean isPlain = cell.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .-_:@/+%#".indexOf(c) >= 0);
        if (isPlain) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
        file.close();
    }
}
