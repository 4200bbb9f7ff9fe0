package dev.rapport.plugin.analytics;

import static dev.rapport.api.plugin.ReaderCapability.CLICKS;
import static dev.rapport.api.plugin.ReaderCapability.INSIGHTS;
import static dev.rapport.api.plugin.ReaderCapability.SALES;

import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.sheets.results.FormatsReader;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultFormats;
import dev.rapport.sheets.results.TableFormat;
import java.util.List;
import java.util.Set;
import org.pf4j.Extension;

/** Reads what web analytics, lists of links and managers of ads counted. */
@Extension
public final class AnalyticsReader extends FormatsReader {

    private static final ResultFormats FORMATS = new ResultFormats(List.of(
            new Ga4Tables(),
            new JsonFormat(
                    ReaderFormat.of("ga4-bigquery", "Google Analytics 4, events out of BigQuery", CLICKS, SALES),
                    Confidence.EXACT,
                    Set.of("events", "rows"),
                    Ga4Events::isEvent,
                    Ga4Events::new),
            new TableFormat(
                    ReaderFormat.of("ga4-events-csv", "Google Analytics 4, events as a warehouse's table", SALES),
                    Confidence.EXACT,
                    head -> head.containsAll(Ga4Events.HEADINGS),
                    Ga4Events::new),
            new Matomo(),
            new Plausible(),
            new TableFormat(
                    ReaderFormat.of("bitly-csv", "Bitly, list of links", CLICKS),
                    Confidence.EXACT,
                    head -> head.containsAll(Bitly.HEADINGS),
                    Bitly::new),
            new TableFormat(
                    ReaderFormat.of("links-csv", "List of short links with their clicks", CLICKS),
                    Confidence.SHAPE,
                    Bitly::isList,
                    Bitly::new),
            new BitlyDays(),
            new TableFormat(
                    ReaderFormat.of("meta-ads-csv", "Meta ads manager", INSIGHTS),
                    Confidence.EXACT,
                    MetaAds::isHead,
                    MetaAds::new),
            new TableFormat(
                    ReaderFormat.of("pinterest-ads-csv", "Pinterest ads manager", INSIGHTS),
                    Confidence.EXACT,
                    MetaAds::isPinterest,
                    MetaAds::new)));

    public AnalyticsReader() {
        super("analytics", FORMATS);
    }
}
