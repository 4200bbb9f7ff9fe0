package dev.rapport.plugin.youtube;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Families;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.ScraperErrors;
import java.io.IOException;
import java.util.List;
import org.pf4j.Extension;

/** Reads every family of YouTube files; each knows its own formats. */
@Extension
public final class YoutubeReader implements PlatformReader {

    // Where two families could claim a file equally, the earlier one is the closer look.
    private static final Families FAMILIES = new Families(
            new Refused(),
            new DataApi(),
            new AnalyticsApi(),
            new YtDlp(),
            new ReducedWeb(),
            new StudioTable(),
            new StudioChart(),
            new StudioAudience(),
            new StudioTotals(),
            new TakeoutChannel(),
            new TakeoutVideos(),
            new TakeoutSubscriptions(),
            new TakeoutComments(),
            new TakeoutOther(),
            new FivetranVideos(),
            new FivetranReports(),
            new SubscriberHistory(),
            new ChannelTable(),
            new ScrapedComments(),
            new VideoTable(),
            new ScraperErrors("youtube.com/", "youtu.be/"));

    @Override
    public String platform() {
        return YouTube.PLATFORM;
    }

    @Override
    public List<ReaderFormat> formats() {
        return FAMILIES.formats();
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        return FAMILIES.claim(file, FileHead.of(file));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        FAMILIES.read(file, format, sink);
    }
}
