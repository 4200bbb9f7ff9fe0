package dev.rapport.plugin.reddit;

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

/** Reads every family of Reddit files; each knows its own formats. */
@Extension
public final class RedditReader implements PlatformReader {

    private static final Families FAMILIES = new Families(
            new Refused(),
            new Scraped(),
            new ReducedPage(),
            new Listings(),
            new Traffic(),
            new Dumps(),
            new PostTable(),
            new OwnExport(),
            new ScraperErrors("reddit.com/"));

    @Override
    public String platform() {
        return Reddit.PLATFORM;
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
