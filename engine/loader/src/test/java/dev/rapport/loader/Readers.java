package dev.rapport.loader;

/** Sources of readers for tests. */
final class Readers {

    private Readers() {}

    /** A reader of results that gives nothing. */
    static String ofResults(String name) {
        return """
                import dev.rapport.api.plugin.*;
                import java.util.List;

                public final class %s implements ResultReader {
                    public String origin() { return "trial-shop"; }
                    public List<ReaderFormat> formats() { return List.of(ReaderFormat.of("any", "Anything")); }
                    public List<Claim> recognise(ExportFile file) { return List.of(); }
                    public void read(ExportFile file, String format, ResultSink sink) {}
                }
                """
                .formatted(name);
    }

    /** A reader that says something about itself as an issue when it reads; {@code statement} is a Java expression. */
    static String saying(String name, String statement) {
        return """
                import dev.rapport.api.plugin.*;
                import java.util.List;

                public final class %s implements PlatformReader {
                    public String platform() { return "trial"; }
                    public List<ReaderFormat> formats() { return List.of(ReaderFormat.of("any", "Anything")); }
                    public List<Claim> recognise(ExportFile file) { return List.of(Claim.fallback("any")); }
                    public void read(ExportFile file, String format, ModelSink sink) {
                        sink.issue(ReadIssue.info("says", String.valueOf(%s), ""));
                    }
                }
                """
                .formatted(name, statement);
    }
}
