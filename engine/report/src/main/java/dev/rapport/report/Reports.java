package dev.rapport.report;

import dev.rapport.report.html.HtmlReport;
import dev.rapport.report.model.ModelBuilder;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.pdf.PdfReport;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.xlsx.XlsxReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes reports. Thread-safe; one instance keeps compiled layouts for the next report. */
public final class Reports {

    private final PdfReport pdf = new PdfReport();
    private final HtmlReport html = new HtmlReport();
    private final XlsxReport xlsx = new XlsxReport();

    /** Writes shortlist.pdf, shortlist.xlsx and shortlist.html into a folder, and gives their paths in this order. */
    public List<Path> render(ReportInput input, TemplatePack pack, Path outDir) {
        ReportModel model = ModelBuilder.shortlist(input, pack);
        return List.of(
                write(outDir, "shortlist.pdf", pdf.render(model, pack)),
                write(outDir, "shortlist.xlsx", xlsx.render(model)),
                write(outDir, "shortlist.html", html.render(model, pack)));
    }

    /** The PDF alone. */
    public byte[] pdf(ReportInput input, TemplatePack pack) {
        return pdf.render(ModelBuilder.shortlist(input, pack), pack);
    }

    /** The workbook alone. */
    public byte[] xlsx(ReportInput input, TemplatePack pack) {
        return xlsx.render(ModelBuilder.shortlist(input, pack));
    }

    /** The page alone. */
    public byte[] html(ReportInput input, TemplatePack pack) {
        return html.render(ModelBuilder.shortlist(input, pack), pack);
    }

    private static Path write(Path folder, String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            // Beside it first, so that nobody finds half a report.
            Path part = folder.resolve(name + ".part");
            Files.write(part, bytes);
            return Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ReportException(
                    "report-not-written", "The file (" + file + ") cannot be written. Maybe it is open elsewhere.", e);
        }
    }
}
