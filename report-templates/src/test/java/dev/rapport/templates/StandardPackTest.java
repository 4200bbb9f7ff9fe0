package dev.rapport.templates;

import dev.rapport.testkit.template.TemplateContract;
import java.nio.file.Path;

/** The standard pack keeps what every pack promises. */
class StandardPackTest extends TemplateContract {

    @Override
    protected Path pack() {
        return Packs.FOLDER.resolve("standard");
    }

    @Override
    protected Path goldens() {
        return Path.of("src/test/resources/golden/standard");
    }
}
