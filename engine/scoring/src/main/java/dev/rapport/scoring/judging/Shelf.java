package dev.rapport.scoring.judging;

import java.util.ArrayList;
import java.util.List;

/**
 * Where packed rows lie until they are asked for: in memory, or wherever whoever judges has more room. One thread adds them; once all are
 * there, many may read.
 */
public interface Shelf {

    /** Puts a row behind the others. */
    void add(byte[] row);

    /** How many there are. */
    int size();

    /** The row at a place, from 0. */
    byte[] get(int place);

    /** Nobody asks for this row again. */
    void release(int place);

    /** Rows in memory. */
    static Shelf inMemory() {
        List<byte[]> rows = new ArrayList<>();
        return new Shelf() {

            @Override
            public void add(byte[] row) {
                rows.add(row);
            }

            @Override
            public int size() {
                return rows.size();
            }

            @Override
            public byte[] get(int place) {
                return rows.get(place);
            }

            @Override
            public void release(int place) {
                rows.set(place, new byte[0]);
            }
        };
    }
}
