package dev.rapport.report.pdf;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** The agency's logo. */
final class Logo {

    private Logo() {}

    static Renderable read(Path file) {
        try {
            return SimpleDataRenderer.getInstance(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "logo-unreadable",
                            "The logo (" + file + ") cannot be read.",
                            file.toString(),
                            "Maybe it is no longer there."),
                    e);
        }
    }
}
