package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A text put together from cells, which knows of every character the cell that it came from. */
final class Patchwork implements Source {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final TreeMap<Integer, Place> places = new TreeMap<>();
    private final Place start;

    /** @param start the place of what no cell says */
    Patchwork(Place start) {
        this.start = start;
    }

    Patchwork add(String piece, Place place) {
        places.put(text.length(), place);
        // A cell of several lines is one line here: a comment or a broken text in it ends with its cell.
        text.append(piece.replaceAll("\\R", " "));
        return this;
    }

    Patchwork add(String piece) {
        return add(piece, start);
    }

    Patchwork endLine() {
        text.append('\n');
        lines.add(text.length());
        return this;
    }

    String text() {
        return text.toString();
    }

    @Override
    public Place place(int line, int column) {
        int offset = lines.get(Math.min(line, lines.size()) - 1) + column - 1;
        var piece = places.floorEntry(offset);
        return piece == null ? start : piece.getValue();
    }
}
