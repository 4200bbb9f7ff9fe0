package dev.rapport.judged.brief;

import java.util.List;

/**
 * Which words are enough to tell in a country that a post is paid for, as they were published. It is no legal advice.
 *
 * @param country ISO 3166
 * @param accepted enough, each by itself
 * @param where where they must stand; empty where the source does not say
 * @param notEnough named as not enough
 * @param source who published it
 * @param year when, as the source has it
 * @param grade A to C, or {@code assumption}
 */
public record DisclosureRule(
        String country,
        List<String> accepted,
        List<Placement> where,
        List<String> notEnough,
        String source,
        String year,
        String grade) {

    public DisclosureRule {
        accepted = List.copyOf(accepted);
        where = List.copyOf(where);
        notEnough = List.copyOf(notEnough);
    }

    /** Whether a word is named as not enough; case and a leading # do not matter. */
    public boolean isNotEnough(String word) {
        return notEnough.stream().anyMatch(one -> bare(one).equalsIgnoreCase(bare(word)));
    }

    private static String bare(String word) {
        return word.strip().replaceFirst("^#", "");
    }
}
