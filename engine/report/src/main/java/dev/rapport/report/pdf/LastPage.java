package dev.rapport.report.pdf;

import dev.rapport.judged.RunInfo;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.template.Words;
import java.util.HashMap;
import java.util.Map;

/** How the report was made. */
final class LastPage {

    private final ReportModel model;
    private final Words words;

    LastPage(ReportModel model) {
        this.model = model;
        this.words = model.words();
    }

    Sheet sheet() {
        RunInfo run = model.method().run();
        Map<String, Object> parameters = Sheet.common(model, words.text("method.kicker"));
        parameters.put("title", TextBlock.of(Type.HEADLINE, title(run), 440, 4, 1.24, Palette.INK));
        parameters.put("facts", new Pairs(model.method().facts(), 511));
        parameters.put("notes", new Listing(model.method().notes(), 511));
        if (!model.method().assumptions().isEmpty()) {
            parameters.put("assumptionsTitle", words.text("method.assumptions"));
            parameters.put("assumptions", new Listing(model.method().assumptions(), 511));
        }
        if (!run.files().isEmpty()) {
            parameters.put("filesTitle", words.text("method.files"));
        }
        return new Sheet(
                "method", parameters, run.files().stream().map(this::file).toList());
    }

    private String title(RunInfo run) {
        int files = run.files().size();
        String key = files == 0 ? "method.title.none" : files == 1 ? "method.title.one" : "method.title";
        return words.text(key, model.numbers().exact(files), model.date());
    }

    private Map<String, Object> file(RunInfo.ImportedFile file) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("file", TextBlock.of(Type.TEXT, file.path(), 190, 3, 1.5, Palette.INK));
        fields.put("date", model.numbers().day(file.asOf(), model.zone()));
        fields.put("sha256", file.sha256());
        return fields;
    }
}
