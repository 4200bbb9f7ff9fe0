package dev.rapport.report.template;

import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a logo is a picture, and large enough to be printed. */
final class LogoSize {

    private static final int LEAST = 120;
    private static final int MOST = 4_000;

    private LogoSize() {}

    static void check(Path file, String name, String place, Problems problems) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(file))) {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (height < LEAST || width > MOST || height > MOST) {
                problems.warning(
                        "pack-logo-size",
                        "The logo (" + name + ") has " + width + " by " + height + " pixels.",
                        place,
                        "Maybe save it " + LEAST + " to 500 pixels high: it is printed 30 points high.");
            }
        } catch (IOException | RuntimeException e) {
            problems.error(
                    "pack-logo",
                    "The logo (" + name + ") begins as a PNG and cannot be read.",
                    place,
                    "Maybe save it again as PNG.");
        } finally {
            reader.dispose();
        }
    }
}
