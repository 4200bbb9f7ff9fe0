package dev.rapport.plugin.x;

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

/** Reads every family of X files; each knows its own formats. */
@Extension
public final class XReader implements PlatformReader {

    // Where two families could claim a file equally, the earlier one is the closer look.
    private static final Families FAMILIES = new Families(
            new Refused(),
            new Archive(),
            new ArchiveTable(),
            new GraphQl(),
            new ApiV2(),
            new Keyed(),
            new ApiV1(),
            new Analytics(),
            new FivetranReports(),
            new ScrapedProfiles(),
            new TweetTable(),
            new UserTable(),
            new YtDlpInfo(
                    X.PLATFORM,
                    "twitter",
                    List.of("uploader_id"),
                    List.of("uploader"),
                    PostKind.VIDEO,
                    UnaryOperator.identity()),
            new ScraperErrors("x.com/", "twitter.com/"));

    @Override
    public String platform() {
        return X.PLATFORM;
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
