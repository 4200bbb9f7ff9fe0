package dev.rapport;

import dev.rapport.report.seen.Edition;

/**
 * Whether a report is the one that this workspace makes now.
 *
 * @param report its name
 * @param edition for whom it was made
 * @param isSame whether it is the same to the byte
 * @param sha256 checksum of the file
 * @param expected checksum of what is made now
 * @param run id of the run by which the file says that it was made, empty where it does not say
 * @param runNow id of the run of now
 */
public record Verified(
        String report, Edition edition, boolean isSame, String sha256, String expected, String run, String runNow) {}
