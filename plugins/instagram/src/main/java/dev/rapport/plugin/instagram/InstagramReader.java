package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Reads every family of Instagram files; each knows its own formats. */
@Extension
public final class InstagramReader implements PlatformReader {

    // Where two families could claim a file equally, the earlier one is the closer look.
    private static final List<Family> FAMILIES = List.of(
            new Refused(),
            new GraphInsights(),
            new GraphMedia(),
            new GraphComments(),
            new Instaloader(),
            new WebProfile(),
            new WebFeed(),
            new ReducedWeb(),
            new OwnPosts(),
            new OwnConnections(),
            new OwnProfile(),
            new OwnInsights(),
            new BusinessSuitePosts(),
            new BusinessSuiteSeries(),
            new BusinessSuiteAudience(),
            new Apify(),
            new ApifyTable(),
            new BrightData(),
            new Fivetran(),
            new InsightIq(),
            new Modash(),
            new Instafake());

    @Override
    public String platform() {
        return Instagram.PLATFORM;
    }

    @Override
    public List<ReaderFormat> formats() {
        return FAMILIES.stream().flatMap(family -> family.formats().stream()).toList();
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        FileHead head = FileHead.of(Unpacked.head(file.head()));
        return FAMILIES.stream()
                .map(family -> family.claim(file, head))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Claim::confidence))
                .limit(1)
                .toList();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Family family = FAMILIES.stream()
                .filter(known -> known.formats().stream().anyMatch(f -> f.id().equals(format)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The format (" + format
                        + ") is not one of this plugin. Maybe one of "
                        + formats().stream().map(ReaderFormat::id).toList() + " was meant."));
        family.read(new UnpackedFile(file), format, sink);
    }
}
