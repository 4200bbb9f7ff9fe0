package dev.rapport.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** LibreOffice, as a reader of workbooks that is not ours. */
final class Office {

    private Office() {}

    /** Converts a file into a format beside it. */
    static void run(Path folder, String format, Path file) throws IOException, InterruptedException {
        Programs.run(
                folder,
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                file.toString());
    }

    /** How many pages a workbook prints on. */
    static int pages(Path folder, String name, byte[] workbook) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".xlsx");
        Files.write(file, workbook);
        run(folder, "pdf", file);
        try (PDDocument printed = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            return printed.getNumberOfPages();
        }
    }
}
