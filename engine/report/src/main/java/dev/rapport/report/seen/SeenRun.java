package dev.rapport.report.seen;

import dev.rapport.judged.Objective;
import dev.rapport.judged.RunInfo;
import dev.rapport.report.document.Status;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.words.Names;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run as a client may see it: what documents are made from. It has no field for what people wrote or for rules, and for fees and the
 * agency's margin only the open book, which a campaign must ask for.
 *
 * @param campaign its name
 * @param brand the brand's name
 * @param colour the client's colour, may be empty
 * @param objective what the campaign is for
 * @param zone the campaign's time zone
 * @param pages how many creators have a page of their own on paper, where the campaign says so
 * @param creators everybody who was judged, best first; made when looked at
 * @param counts how many have each status
 * @param fullRate where a bar of engagement is full: one scale for all, cut at the highest twentieth so that one outlier does not flatten the rest
 * @param categories ids of the categories of which something is known about somebody
 * @param columns names of the facts that somebody has and that this edition may show
 * @param own the agency's own fields that this edition shows
 * @param plan who was chosen
 * @param results what the campaign brought; empty before anything was booked
 * @param partners those with whom something was done before
 * @param briefs what creators are asked for
 * @param assets what creators made; empty where nothing is there
 * @param openBook what costs are made of, for a client who may read it by the campaign; else empty
 * @param since whose decision is another than in the run before; empty where there was none
 * @param unknown what is not known of those chosen and of those who wait for a person, and whom to ask
 * @param made how it was made; paths only as far as they are needed to make it again
 * @param templates words and brand
 * @param words the words
 * @param numbers figures as text
 * @param names what things are called
 * @param sentences what is told beside figures
 */
public record SeenRun(
        String campaign,
        String brand,
        String colour,
        Objective objective,
        ZoneId zone,
        OptionalInt pages,
        List<SeenCreator> creators,
        Map<Status, Integer> counts,
        double fullRate,
        List<String> categories,
        List<String> columns,
        List<ReportField> own,
        SeenPlan plan,
        Optional<SeenResults> results,
        List<SeenPartner> partners,
        SeenBriefs briefs,
        Optional<SeenAssets> assets,
        Optional<OpenBook> openBook,
        Optional<SeenSince> since,
        List<SeenUnknown> unknown,
        RunInfo made,
        TemplatePack templates,
        Words words,
        Numbers numbers,
        Names names,
        Sentences sentences) {

    public SeenRun {
        counts = Map.copyOf(counts);
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
        own = List.copyOf(own);
        partners = List.copyOf(partners);
        unknown = List.copyOf(unknown);
    }

    /** The same, made from some files more. */
    public SeenRun reading(List<RunInfo.ImportedFile> more) {
        return new SeenRun(
                campaign,
                brand,
                colour,
                objective,
                zone,
                pages,
                creators,
                counts,
                fullRate,
                categories,
                columns,
                own,
                plan,
                results,
                partners,
                briefs,
                assets,
                openBook,
                since,
                unknown,
                made.reading(more),
                templates,
                words,
                numbers,
                names,
                sentences);
    }

    /** How many have a status. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }
}
