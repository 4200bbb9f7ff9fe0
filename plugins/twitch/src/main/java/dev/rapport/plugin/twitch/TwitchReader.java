package dev.rapport.plugin.twitch;

import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Families;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.YtDlpInfo;
import java.io.IOException;
import java.util.List;
import org.pf4j.Extension;

/** Reads every family of Twitch files; each knows its own formats. */
@Extension
public final class TwitchReader implements PlatformReader {

    private static final Families FAMILIES = new Families(
            new Refused(),
            new Helix(),
            new ChannelTable(),
            new YtDlpInfo(
                    Twitch.PLATFORM,
                    "twitch",
                    List.of("uploader_id"),
                    List.of("uploader"),
                    PostKind.LIVE,
                    id -> id.startsWith("v") ? id.substring(1) : id));

    @Override
    public String platform() {
        return Twitch.PLATFORM;
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
