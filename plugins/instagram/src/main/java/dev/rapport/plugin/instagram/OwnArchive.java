package dev.rapport.plugin.instagram;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The archive of an own export, and the folder that it unpacks to, are named after its account: {@code instagram-HANDLE-2026-03-01-abc}. */
final class OwnArchive {

    private static final Pattern NAME =
            Pattern.compile("(?:^|/)instagram-([A-Za-z0-9_.]{1,30})-[0-9]{4}-[0-9]{2}-[0-9]{2}[^/!]*(?:\\.zip!|/)");
    private static final String PROFILE = "personal_information.json";

    private OwnArchive() {}

    /** Says whose archive it is, where no profile inside says it better. */
    static void owner(ExportFile file, ModelSink sink) {
        Matcher name = NAME.matcher(file.path());
        if (name.find()
                && file.siblings().stream().noneMatch(other -> other.name().equals(PROFILE))) {
            sink.owner(Instagram.account("", name.group(1)));
        }
    }
}
