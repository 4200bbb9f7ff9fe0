package dev.rapport.parsing;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** Gathers the letters of a row, and makes no text of a cell that nobody asks for. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvRow> {

    /** A row is cut at so many letters: behind a quote that never closes, the rest of a file is one cell. */
    static final int LONGEST = 5_000_000;

    private static final int MOST_CELLS = 100_000;

    private final int linesBefore;
    private Columns columns = Columns.NONE;
    private char[] letters = new char[1024];
    private int[] ends = new int[32];
    private int length;
    private int count;
    private long firstLine = 1;

    /** @param linesBefore how many lines of the file the parser does not see */
    CsvCells(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    Columns columns() {
        return columns;
    }

    /** The header of the rows that come from now on. */
    void under(Columns header) {
        columns = header;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        length = 0;
        count = 0;
        firstLine = startingLineNumber + linesBefore;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int size, boolean isQuoted) {
        if (count == MOST_CELLS) {
            return;
        }
        int kept = Math.min(size, LONGEST - length);
        if (length + kept > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(length + kept, letters.length * 2));
        }
        System.arraycopy(buffer, offset, letters, length, kept);
        length += kept;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = length;
    }

    /** A line on which nothing stands is a row with one empty cell. */
    @Override
    protected void handleEmpty() {
        ends[count++] = 0;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(columns, Arrays.copyOf(letters, length), Arrays.copyOf(ends, count), firstLine);
    }
}
