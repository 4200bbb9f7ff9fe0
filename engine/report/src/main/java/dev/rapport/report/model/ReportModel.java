package dev.rapport.report.model;

import dev.rapport.api.model.Money;
import dev.rapport.report.ReportField;
import dev.rapport.report.template.Words;
import dev.rapport.report.words.Numbers;
import java.awt.Color;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The report, ready to be set: templates bind to this only.
 *
 * @param kicker report, brand and campaign
 * @param brand the client's brand
 * @param campaign the campaign's name
 * @param agency the agency's name, may be empty
 * @param logo the agency's logo
 * @param accent the one colour
 * @param date the day of the data
 * @param headline the answer in a sentence
 * @param figures three figures
 * @param rows everybody who was judged, best first
 * @param fields the agency's own fields that this edition shows
 * @param bars categories that the table draws, at most two
 * @param rateScale where a bar of engagement is full
 * @param plan the plan's lines
 * @param budget what may be spent
 * @param method how it was made
 * @param internal the agency's own edition
 * @param zone the campaign's time zone
 * @param words the words
 * @param numbers figures as text
 */
public record ReportModel(
        String kicker,
        String brand,
        String campaign,
        String agency,
        Optional<Path> logo,
        Color accent,
        String date,
        String headline,
        List<KeyFigure> figures,
        List<CreatorRow> rows,
        List<ReportField> fields,
        List<String> bars,
        double rateScale,
        List<PlanLine> plan,
        Money budget,
        Method method,
        boolean internal,
        ZoneId zone,
        Words words,
        Numbers numbers) {

    /** Rows of one status. */
    public long count(Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }
}
