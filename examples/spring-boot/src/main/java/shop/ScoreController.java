package shop;

import dev.rapport.Engine;
import dev.rapport.Format;
import dev.rapport.Scoring;
import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.report.seen.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes exports, gives scores and the shortlist. */
@RestController
class ScoreController {

    private final Engine engine;

    ScoreController(Engine engine) {
        this.engine = engine;
    }

    /** Imports an export file and gives every creator's scores, as {@code rapport score --json} has them, in one array. */
    @PostMapping(path = "/scores", produces = MediaType.APPLICATION_JSON_VALUE)
    String score(@RequestParam("file") MultipartFile upload) throws IOException {
        Path folder = Files.createTempDirectory("upload");
        try {
            // The name comes from outside: readers look into the file, not at what it is called.
            Path file = folder.resolve("export");
            upload.transferTo(file);
            engine.files().importFiles(List.of(file), ImportOptions.DEFAULT, Progress.NONE);
            Scoring scoring = engine.scoring().score(Progress.NONE);
            return engine.json().scores(scoring).collect(Collectors.joining(",", "[", "]"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The client's shortlist of all that was uploaded so far. */
    @GetMapping(path = "/shortlist.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] shortlist() {
        Scoring scoring = engine.scoring().score(Progress.NONE);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        engine.reports().write("shortlist", Format.PDF, scoring, engine.plans().plan(scoring), Edition.CLIENT, pdf);
        return pdf.toByteArray();
    }

    /** What cannot be done is said with code, value, place and advice. */
    @ExceptionHandler(RapportException.class)
    ProblemDetail refused(RapportException e) {
        ProblemDetail answer = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage());
        answer.setProperty("problems", e.problems().stream().map(Object::toString).toList());
        return answer;
    }
}
