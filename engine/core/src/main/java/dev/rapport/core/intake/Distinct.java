package dev.rapport.core.intake;

/** Counts distinct hashes, in eight to sixteen bytes each: of a large file there are millions. */
final class Distinct {

    private static final int LEAST = 64;

    /** A hash is never 0, which stands for an empty place. */
    private long[] table = new long[LEAST];

    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a hash, which is not 0, and says whether it was not there before. */
    boolean add(long hash) {
        boolean isNew = put(table, hash);
        if (isNew) {
            size++;
        }
        if (size > table.length / 2) {
            long[] larger = new long[2 * table.length];
            for (long known : table) {
                if (known != 0) {
                    put(larger, known);
                }
            }
            table = larger;
        }
        return isNew;
    }

    void clear() {
        table = new long[LEAST];
        size = 0;
    }

    void removeAll(Distinct others) {
        long[] all = table;
        clear();
        for (long hash : all) {
            if (hash != 0 && !others.contains(hash)) {
                add(hash);
            }
        }
    }

    private boolean contains(long hash) {
        return table[place(table, hash)] == hash;
    }

    private static boolean put(long[] table, long hash) {
        int place = place(table, hash);
        boolean isNew = table[place] == 0;
        table[place] = hash;
        return isNew;
    }

    /** Where it stands, or would. */
    private static int place(long[] table, long hash) {
        int place = (int) (hash ^ hash >>> 32) & (table.length - 1);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
