package dev.rapport.scoring.judging;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Rows of a shelf in the order of their ranks. */
final class Ranked extends AbstractList<byte[]> implements RandomAccess {

    private final Shelf rows;
    private final int[] places;

    /** @param places of the rows, by rank */
    Ranked(Shelf rows, int[] places) {
        this.rows = rows;
        this.places = places;
    }

    @Override
    public byte[] get(int rank) {
        return rows.get(places[rank]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
