package dev.rapport.report.shortlist;

import dev.rapport.report.document.Status;
import dev.rapport.report.seen.SeenCreator;
import dev.rapport.report.seen.SeenRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which creators have a page of their own on paper: those who are chosen or in reserve, then the best of those who wait for a person and of
 * whom something is known. Everybody is in the workbook and on the page.
 */
final class OwnPages {

    /** More pages than anybody reads. */
    private static final int MOST = 60;
    /** So many pages are filled up with those who wait, where the campaign does not say. */
    private static final int FILLED = 12;

    private final List<Integer> indexes = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    OwnPages(SeenRun run) {
        int first = run.count(Status.CHOSEN) + run.count(Status.RESERVE);
        for (int i = 0; i < Math.min(first, MOST); i++) {
            add(i);
        }
        int filled = Math.min(run.pages().orElse(FILLED), MOST);
        int review = first + run.count(Status.DECLINED);
        for (int i = review; i < review + run.count(Status.REVIEW) && size() < filled; i++) {
            SeenCreator creator = run.creators().get(i);
            if (creator.score().isPresent()) {
                add(i);
            }
        }
    }

    private void add(int index) {
        places.put(index, indexes.size());
        indexes.add(index);
    }

    int size() {
        return indexes.size();
    }

    /** Index of the creator of a page, from 0. */
    int creator(int page) {
        return indexes.get(page);
    }

    List<Integer> creators() {
        return List.copyOf(indexes);
    }

    boolean has(int creator) {
        return places.containsKey(creator);
    }

    /** Which page it is, from 0. */
    int place(int creator) {
        return places.getOrDefault(creator, -1);
    }
}
