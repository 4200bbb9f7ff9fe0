package dev.rapport.scoring.overlap;

/**
 * The people of a platform out of whom creators reach theirs, as they were counted.
 *
 * @param people how many they are
 * @param least in 8 of 10 cases they are at least so many
 * @param most in 8 of 10 cases they are at most so many
 * @param shared people who were seen with more than one creator
 * @param creators with so many were looked
 */
public record Pool(double people, double least, double most, int shared, int creators) {}
