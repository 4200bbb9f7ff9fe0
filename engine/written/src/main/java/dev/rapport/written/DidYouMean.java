package dev.rapport.written;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest name to a misspelt one. */
public final class DidYouMean {

    /** Nobody misspells a name into a page of text. */
    private static final int LONGEST = 100;

    private DidYouMean() {}

    /** "Maybe x." for the nearest of these names, or this other advice when none is near. */
    public static String hint(String misspelt, Collection<String> names, String otherwise) {
        return nearest(misspelt, names).map(name -> "Maybe " + name + ".").orElse(otherwise);
    }

    /** The name that is probably meant; empty where none is near. */
    public static Optional<String> nearest(String misspelt, Collection<String> names) {
        if (misspelt.length() > LONGEST) {
            return Optional.empty();
        }
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(misspelt.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance || (distance == bestDistance && name.compareTo(best) < 0)) {
                best = name;
                bestDistance = distance;
            }
        }
        // Of a short word half the letters may differ and it is another word.
        boolean near = bestDistance <= Math.max(misspelt.length() < 6 ? 1 : 2, misspelt.length() / 3);
        return near ? Optional.of(best) : Optional.empty();
    }

    /** The nearest of these names, if no more than so many letters differ. */
    public static Optional<String> near(String misspelt, Collection<String> names, int most) {
        return misspelt.length() > LONGEST
                ? Optional.empty()
                : names.stream()
                        .filter(name ->
                                distance(misspelt.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)) <= most)
                        .min(Comparator.comparingInt((String name) -> distance(misspelt, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance in which two swapped neighbours count once. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
