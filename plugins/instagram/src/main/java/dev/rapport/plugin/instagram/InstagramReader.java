package dev.rapport.plugin.instagram;

import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Families;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.SuiteSeries;
import dev.rapport.parsing.YtDlpInfo;
import java.io.IOException;
import java.util.List;
import org.pf4j.Extension;

/** Reads every family of Instagram files; each knows its own formats. */
@Extension
public final class InstagramReader implements PlatformReader {

    // Where two families could claim a file equally, the earlier one is the closer look.
    private static final Families FAMILIES = new Families(
            new Refused(),
            new ApiV1(),
            new GraphInsights(),
            new GraphMedia(),
            new GraphComments(),
            new Instaloader(),
            new WebProfile(),
            new WebFeed(),
            new ReducedWeb(),
            new OwnPosts(),
            new OwnPostsUntil2020(),
            new OwnAccountUntil2020(),
            new OwnConnections(),
            new OwnProfile(),
            new OwnInsights(),
            new OwnSection(),
            new BusinessSuitePosts(),
            new SuiteSeries("instagram", true),
            new BusinessSuiteAudience(),
            new Apify(),
            new ApifyTable(),
            new BrightData(),
            new CrowdTangle(),
            new Fivetran(),
            new Modash(),
            new PostTable(),
            new YtDlpInfo(
                    Instagram.PLATFORM,
                    "instagram",
                    List.of("channel"),
                    List.of("uploader"),
                    PostKind.VIDEO,
                    code -> Instagram.number("", code)),
            new Instafake());

    @Override
    public String platform() {
        return Instagram.PLATFORM;
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
