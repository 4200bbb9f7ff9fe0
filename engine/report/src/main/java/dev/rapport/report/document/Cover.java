package dev.rapport.report.document;

import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Words;
import java.awt.Color;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * What every page of a document has.
 *
 * @param kicker report, brand and campaign, with the mark of an internal edition before them
 * @param mark for an edition that must not leave the house, empty for the client's
 * @param author who answers for it
 * @param agency the agency's name, may be empty
 * @param logo the agency's logo, a PNG
 * @param accent the one colour
 * @param date the day of the data
 * @param foot client, campaign, report and agency
 * @param made by what it was made
 * @param currency of all money
 * @param zone the campaign's time zone
 * @param words the words of renderers
 * @param numbers figures as text
 */
public record Cover(
        String kicker,
        String mark,
        String author,
        String agency,
        Optional<Path> logo,
        Color accent,
        String date,
        String foot,
        Made made,
        Currency currency,
        ZoneId zone,
        Words words,
        Numbers numbers) {

    /**
     * By what a document was made.
     *
     * @param engine name and version
     * @param rules rule pack with version
     * @param run id of the run
     * @param files how many files were read
     * @param asOf the time of the data
     */
    public record Made(String engine, String rules, String run, int files, Instant asOf) {}
}
