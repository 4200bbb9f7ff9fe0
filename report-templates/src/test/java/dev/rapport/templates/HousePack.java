package dev.rapport.templates;

import dev.rapport.report.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A pack that brings fonts and is otherwise standard's. */
final class HousePack {

    private final Path folder;
    private final Mistake files = Mistake.of("none");

    private HousePack(Path folder) {
        this.folder = folder;
    }

    /** With a regular font. */
    static HousePack in(Path folder) {
        return new HousePack(folder).with("regular", HouseFont.regular());
    }

    /** @param weight {@code regular} or {@code bold} */
    HousePack with(String weight, HouseFont font) {
        files.with("fonts/" + weight + ".ttf", font.bytes());
        return this;
    }

    HousePack with(String file, String that, String instead) {
        files.with(file, that, instead);
        return this;
    }

    TemplatePack pack() throws IOException {
        files.write(folder);
        return TemplatePack.load(folder, List.of(Packs.FOLDER));
    }
}
