package dev.rapport.spark;

import dev.rapport.scoring.judging.PeerCounts;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The counts of all creators on their way to the executors, each of which sorts them once. */
final class Peers implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final byte[] counts;
    private transient volatile PeerCounts.@Nullable Places places;

    Peers(PeerCounts counts) {
        this.counts = counts.packed();
    }

    PeerCounts.Places places() {
        PeerCounts.Places made = places;
        if (made == null) {
            synchronized (this) {
                made = places;
                if (made == null) {
                    made = PeerCounts.unpacked(counts).places();
                    places = made;
                }
            }
        }
        return made;
    }
}
