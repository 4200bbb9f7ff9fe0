package dev.rapport.report.document;

import dev.rapport.judged.PostMark;
import java.util.List;
import java.util.OptionalDouble;

/** What a chart shows; how it is drawn is the same in every medium. */
public sealed interface Chart extends Block {

    /**
     * Posts over time.
     *
     * @param posts those behind the figure, oldest first
     * @param median the figure that is printed beside them
     * @param usual what is usual
     */
    record Posts(List<PostMark> posts, OptionalDouble median, OptionalDouble usual) implements Chart {
        public Posts {
            posts = List.copyOf(posts);
        }
    }

    /**
     * A chance as twenty dots, of which so many are full.
     *
     * @param chance from 0 to 1
     */
    record Chance(double chance) implements Chart {

        /** How many dots there are. */
        public static final int DOTS = 20;

        public Chance {
            if (!(chance >= 0 && chance <= 1)) {
                throw new IllegalArgumentException("A chance of (" + chance + ") is none.");
            }
        }

        /** How many are full: none and all only where it is impossible or certain. */
        public int full() {
            long near = Math.round(chance * DOTS);
            return (int) (chance > 0 && chance < 1 ? Math.max(1, Math.min(DOTS - 1, near)) : near);
        }
    }

    /** Parts of a whole in one bar, the largest first. */
    record Parts(List<Part> parts) implements Chart {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a whole.
     *
     * @param value its size
     * @param text its size as people read it
     */
    record Part(String name, double value, String text) {}
}
