package dev.rapport.plugin.threads;

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

/** Reads every family of Threads files; each knows its own formats. */
@Extension
public final class ThreadsReader implements PlatformReader {

    private static final Families FAMILIES = new Families(
            new Refused(),
            new OwnArchive(),
            new WebPosts(),
            new ReducedPage(),
            new Insights(),
            new Profile(),
            new Media(),
            new ScraperErrors("threads.net/", "threads.com/"));

    @Override
    public String platform() {
        return Threads.PLATFORM;
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
