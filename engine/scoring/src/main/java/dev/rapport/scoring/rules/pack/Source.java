package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Place;

/** Where the words of a text stand: in a file of its own, or in the cells that it was put together from. */
@FunctionalInterface
interface Source {

    /** The place of a line and column, both from 1. */
    Place place(int line, int column);

    /** A text that is a whole file. */
    static Source file(String file) {
        return (line, column) -> Place.of(file, line, column);
    }
}
