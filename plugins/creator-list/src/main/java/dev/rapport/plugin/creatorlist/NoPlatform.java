package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ModelSink;

/** What is said of a table that would be read if it named its platform. */
final class NoPlatform {

    private NoPlatform() {}

    /**
     * @param what the table is
     * @param instead of a column, what would say it, too
     */
    static void refuse(String what, String instead, ModelSink sink) {
        sink.refuse(
                "no-platform",
                "This is a " + what + ", and nothing says on which platform. Maybe add a column platform, or " + instead
                        + ", or put the file into exports/<platform>/<handle>/.");
    }
}
