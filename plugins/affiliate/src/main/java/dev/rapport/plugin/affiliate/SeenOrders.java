package dev.rapport.plugin.affiliate;

/** Orders that were given, as numbers of eight bytes: a file of millions of them stays small in memory. */
final class SeenOrders {

    private static final int FEWEST = 64;

    /** Open addressing, at most half full; 0 is an empty place. */
    private long[] places = new long[FEWEST];

    private int size;

    /** Notes an order. @return whether it is new */
    boolean add(String order) {
        if (size * 2 >= places.length) {
            long[] old = places;
            places = new long[old.length * 2];
            for (long hash : old) {
                if (hash != 0) {
                    places[place(hash)] = hash;
                }
            }
        }
        long hash = hash(order);
        int place = place(hash);
        boolean isNew = places[place] == 0;
        if (isNew) {
            places[place] = hash;
            size++;
        }
        return isNew;
    }

    /** Where a number is, or would be. */
    private int place(long hash) {
        int last = places.length - 1;
        int place = (int) (hash ^ hash >>> 32) & last;
        while (places[place] != 0 && places[place] != hash) {
            place = place + 1 & last;
        }
        return place;
    }

    private static long hash(String order) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < order.length(); i++) {
            hash = 31 * hash + order.charAt(i);
        }
        // Mixed, so that numbers in a row do not lie in a row.
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
