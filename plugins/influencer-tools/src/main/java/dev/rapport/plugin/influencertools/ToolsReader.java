package dev.rapport.plugin.influencertools;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Families;
import dev.rapport.parsing.FileHead;
import java.io.IOException;
import java.util.List;
import org.pf4j.Extension;

/** Reads the files of every tool; each knows its own formats. */
@Extension
public final class ToolsReader implements PlatformReader {

    private static final Families FAMILIES =
            new Families(new Refused(), new HypeAuditor(), new Modash(), new PhylloPosts(), new InsightIq());

    @Override
    public String platform() {
        return "any";
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
