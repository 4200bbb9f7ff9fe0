package dev.rapport.plugin.tiktok;

import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Families;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.ScraperErrors;
import dev.rapport.parsing.YtDlpInfo;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pf4j.Extension;

/** Reads every family of TikTok files; each knows its own formats. */
@Extension
public final class TiktokReader implements PlatformReader {

    // Where two families could claim a file equally, the earlier one is the closer look.
    private static final Families FAMILIES = new Families(
            new OwnText(),
            new Refused(),
            new OwnExport(),
            new OfficialApi(),
            new Apify(),
            new ApifyComments(),
            new MediaList(),
            new WebComments(),
            new Web(),
            new Discover(),
            new StudioContent(),
            new StudioFollowers(),
            new StudioAudience(),
            new StudioDays(),
            new BusinessSuite(),
            new BrightData(),
            new VideoTable(),
            new TopList(),
            new BrowserStats(),
            new LooseVideos(),
            new YtDlpInfo(
                    TikTok.PLATFORM,
                    "tiktok",
                    List.of("uploader"),
                    List.of("channel", "uploader"),
                    PostKind.SHORT,
                    UnaryOperator.identity()),
            new ScraperErrors("tiktok.com/"));

    @Override
    public String platform() {
        return TikTok.PLATFORM;
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
