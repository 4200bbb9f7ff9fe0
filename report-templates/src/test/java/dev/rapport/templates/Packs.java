package dev.rapport.templates;

import dev.rapport.report.template.TemplatePack;
import java.nio.file.Path;
import java.util.List;

/** The packs of this module. */
final class Packs {

    static final Path FOLDER = Path.of("packs").toAbsolutePath();

    private Packs() {}

    static TemplatePack standard() {
        return TemplatePack.load(FOLDER.resolve("standard"), List.of());
    }

    static TemplatePack agency() {
        return TemplatePack.load(FOLDER.resolve("example-agency"), List.of(FOLDER));
    }
}
