package dev.rapport.plugin.pinterest;

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

/** Reads every family of Pinterest files; each knows its own formats. */
@Extension
public final class PinterestReader implements PlatformReader {

    // Where two families could claim a file equally, the earlier one is the closer look.
    private static final Families FAMILIES = new Families(
            new Refused(),
            new Api(),
            new ApiV1(),
            new Analytics(),
            new ScrapedPins(),
            new BrightData(),
            new Promotions(),
            new ScraperErrors("pinterest."));

    @Override
    public String platform() {
        return Pinterest.PLATFORM;
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
