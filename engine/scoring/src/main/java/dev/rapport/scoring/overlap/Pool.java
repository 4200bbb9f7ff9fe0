package dev.rapport.scoring.overlap;

/**
 * The people who comment on a platform, as they were counted, beside those of one creator. That others reach many more who never comment takes
 * nothing from the share of the one in the other.
 *
 * @param people how many they are
 * @param least in 8 of 10 cases they are at least so many, or at most {@code most}
 * @param most see least
 * @param usual how many comment on a usual creator by and by
 * @param usualSeen how many were seen to
 * @param shared people who were seen with more than one creator
 * @param creators with so many was looked
 */
public record Pool(
        double people, double least, double most, double usual, double usualSeen, int shared, int creators) {}
