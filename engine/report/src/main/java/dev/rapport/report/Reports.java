package dev.rapport.report;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.RunInfo;
import dev.rapport.report.brief.BriefDocument;
import dev.rapport.report.document.Document;
import dev.rapport.report.html.HtmlReport;
import dev.rapport.report.partners.PartnersDocument;
import dev.rapport.report.parts.Report;
import dev.rapport.report.pdf.PdfReport;
import dev.rapport.report.plan.PlanDocument;
import dev.rapport.report.results.ResultsDocument;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.seen.Seeing;
import dev.rapport.report.shortlist.ShortlistDocument;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.ugc.UgcDocument;
import dev.rapport.report.xlsx.XlsxReport;
import dev.rapport.written.Aside;
import dev.rapport.written.DidYouMean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Writes reports. Thread-safe; one instance keeps compiled layouts for the next report. */
public final class Reports {

    /** Every report there is; a new one is a class and its words, and stands here. */
    private static final List<Report> ALL = List.of(
            new ShortlistDocument(),
            new PlanDocument(),
            new BriefDocument(),
            new ResultsDocument(),
            new PartnersDocument(),
            new UgcDocument());

    private static final int FEW = 500;

    private final PdfReport pdf = new PdfReport();
    private final HtmlReport html = new HtmlReport();
    private final XlsxReport xlsx = new XlsxReport();

    /** Names of the reports. */
    public static List<String> names() {
        return ALL.stream().map(Report::id).toList();
    }

    /** Names of the reports that can be made of what is there. */
    public static List<String> names(ReportInput input) {
        return ALL.stream()
                .filter(report -> report.lacks(input).isEmpty())
                .map(Report::id)
                .toList();
    }

    /**
     * Writes reports into a folder, each as PDF, workbook and page: {@code shortlist.pdf} for the client, {@code shortlist-INTERNAL.pdf}
     * for the agency, so that neither overwrites the other. All files are written aside first and moved together.
     *
     * @param figures how the figures of a report, by its name, are written into the file beside it
     * @return the files, in the order of the names and of PDF, workbook, page, figures
     */
    public List<Path> write(
            List<String> names,
            ReportInput input,
            TemplatePack pack,
            BiFunction<String, Document, byte[]> figures,
            Path folder) {
        Map<Path, Path> parts = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                String file = name + input.edition().suffix();
                Supplier<byte[]> paper = paper(name, input, pack);
                Document document = document(name, input, pack);
                Path sheet = aside(folder.resolve(file + ".xlsx"), xlsx.render(document), parts);
                Path page = aside(folder.resolve(file + ".html"), html.render(document, pack), parts);
                files.add(aside(folder.resolve(file + ".pdf"), paper.get(), parts));
                files.add(sheet);
                files.add(page);
                files.add(aside(folder.resolve(file + ".figures.json"), figures.apply(name, document), parts));
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getValue(), part.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            return List.copyOf(files);
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "report-not-written",
                            "The file (" + folder + ") cannot be written.",
                            folder.toString(),
                            "Maybe it is open elsewhere."),
                    e);
        }
    }

    /**
     * That of few creators is made beside its workbook and its page, of a document of its own: lines are made when they are looked at, by one
     * reader. Of many, memory has room for one file at a time.
     */
    private Supplier<byte[]> paper(String name, ReportInput input, TemplatePack pack) {
        return input.judgements().size() > FEW
                ? () -> pdf(name, input, pack)
                : Beside.begin("rapport-pdf", () -> pdf(name, input, pack));
    }

    /** Says that reports will be asked for: what takes long the first time is loaded meanwhile, by whoever has nothing else to do. */
    public void expect(TemplatePack pack) {
        Document nothing = Rehearsal.of(pack);
        pdf.render(nothing, pack);
        xlsx.render(nothing);
        html.render(nothing, pack);
    }

    /** The PDF alone. */
    public byte[] pdf(String name, ReportInput input, TemplatePack pack) {
        return pdf.render(document(name, input, pack), pack);
    }

    /** The workbook alone. */
    public byte[] xlsx(String name, ReportInput input, TemplatePack pack) {
        return xlsx.render(document(name, input, pack));
    }

    /** The page alone. */
    public byte[] html(String name, ReportInput input, TemplatePack pack) {
        return html.render(document(name, input, pack), pack);
    }

    /** How reports of an input are made, as far as its edition may see it. */
    public static RunInfo made(ReportInput input, TemplatePack pack) {
        return input.edition() == Edition.INTERNAL
                ? Seeing.agency(input, pack).seen().made()
                : Seeing.client(input, pack).made();
    }

    /**
     * A report as blocks, in the edition of the input.
     *
     * @throws RapportException {@code unknown-report}, or what the report lacks
     */
    public static Document document(String name, ReportInput input, TemplatePack pack) {
        Report report = ALL.stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new RapportException(Problem.error(
                        "unknown-report",
                        "There is no report (" + name + ").",
                        "report",
                        DidYouMean.hint(name, names(), "Maybe one of " + String.join(", ", names()) + "."))));
        report.lacks(input).ifPresent(problem -> {
            throw new RapportException(problem);
        });
        return input.edition() == Edition.INTERNAL
                ? report.forAgency(Seeing.agency(input, pack))
                : report.forClient(Seeing.client(input, pack));
    }

    private static Path aside(Path file, byte[] bytes, Map<Path, Path> parts) throws IOException {
        Path part = Aside.of(file);
        Files.write(part, bytes);
        parts.put(file, part);
        return file;
    }
}
