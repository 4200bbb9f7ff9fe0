package dev.rapport.plugin.influencertools;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.testkit.reader.RealFilesContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class EveryRealFileTest extends RealFilesContract {

    @Override
    protected PlatformReader reader() {
        return new InFolder(new ToolsReader());
    }

    @Override
    protected boolean mayClaim(Path foreign, Claim claim) {
        // A report on an account lies in the folder of the account's platform.
        return super.mayClaim(foreign, claim) || claim.format().equals("insightiq-report");
    }

    /** Its files are of many platforms, and lie in a folder that bears the plugin's name. */
    private record InFolder(PlatformReader reader) implements PlatformReader {

        @Override
        public String platform() {
            return "influencer-tools";
        }

        @Override
        public List<ReaderFormat> formats() {
            return reader.formats();
        }

        @Override
        public List<Claim> recognise(ExportFile file) {
            return reader.recognise(file);
        }

        @Override
        public void read(ExportFile file, String format, ModelSink sink) throws IOException {
            reader.read(file, format, sink);
        }
    }
}
