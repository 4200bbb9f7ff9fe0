package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.ImportOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own fields that a pack declares and that no sheet and no file fills. */
class EmptyFieldsTest {

    @TempDir
    Path folder;

    @Test
    void aFieldThatNothingFillsIsToldWhereItIsDeclaredOnceThereAreCreators() {
        Path workspace = Home.workspace(folder.resolve("w"), 1);
        Home.write(
                workspace.resolve("rules/pack.yaml"),
                "id: own\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: standard\nfields:\n"
                        + "  vegan: {type: flag, column: lebt vegan, meaning: x}\n");
        EngineConfig config = EngineConfig.of(workspace, Home.assembled(folder.resolve("home")))
                .withReaders(List.of(new ListReader()));
        try (Engine engine = Engine.openUnchecked(config)) {
            assertThat(said(engine)).isEmpty();
            engine.files().importFiles(List.of(workspace.resolve("exports")), ImportOptions.DEFAULT, Progress.NONE);
            assertThat(said(engine)).containsExactly("warning rules/pack.yaml:6:3");
            Home.write(workspace.resolve("creators.csv"), "platform,handle,lebt vegan\ninstagram,h0,ja\n");
            assertThat(said(engine)).isEmpty();
        }
    }

    private static List<String> said(Engine engine) {
        return engine.problems().stream()
                .filter(problem -> problem.code().equals("empty-field"))
                .map((Problem problem) -> problem.severity().id() + " " + problem.place())
                .toList();
    }
}
