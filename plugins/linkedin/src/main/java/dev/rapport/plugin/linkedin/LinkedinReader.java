package dev.rapport.plugin.linkedin;

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

/** Reads every family of LinkedIn files; each knows its own formats. */
@Extension
public final class LinkedinReader implements PlatformReader {

    // Where two families could claim a file equally, the earlier one is the closer look.
    private static final Families FAMILIES = new Families(
            new Refused(),
            new CreatorAnalytics(),
            new MemberExport(),
            new FivetranTables(),
            new MarketingApi(),
            new ScrapedPosts(),
            new ScrapedProfiles(),
            new PublicPage(),
            new ScraperErrors("linkedin.com/"));

    @Override
    public String platform() {
        return LinkedIn.PLATFORM;
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
