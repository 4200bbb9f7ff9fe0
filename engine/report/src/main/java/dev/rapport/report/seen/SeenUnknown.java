package dev.rapport.report.seen;

import java.util.List;

/**
 * Something that nobody gave, and that rules would look at.
 *
 * @param what is missing
 * @param points how far it could move one creator's total at most
 * @param creators names of those who can be asked, the best first
 */
public record SeenUnknown(String what, double points, List<String> creators) {

    public SeenUnknown {
        creators = List.copyOf(creators);
    }
}
