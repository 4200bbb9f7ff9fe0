package dev.rapport.plugin.facebook;

import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Families;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.ScraperErrors;
import dev.rapport.parsing.SuiteSeries;
import dev.rapport.parsing.YtDlpInfo;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pf4j.Extension;

/** Reads every family of Facebook files; each knows its own formats. */
@Extension
public final class FacebookReader implements PlatformReader {

    // Where two families could claim a file equally, the earlier one is the closer look.
    private static final Families FAMILIES = new Families(
            new Refused(),
            new Download(),
            new BusinessSuite(),
            new SuiteSeries("facebook", false),
            new BrightData(),
            new CrowdTangle(),
            new ScrapedPosts(),
            new ScrapedPages(),
            new ScrapedComments(),
            new FivetranTables(),
            new PostTable(),
            new Packed(),
            new Graph(),
            new YtDlpInfo(
                    Facebook.PLATFORM,
                    "facebook",
                    List.of(),
                    List.of("uploader"),
                    PostKind.VIDEO,
                    UnaryOperator.identity()),
            new ScraperErrors("facebook.com/"));

    @Override
    public String platform() {
        return Facebook.PLATFORM;
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
