package dev.rapport.core.rules.run;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles one unit to a jar of generated classes. */
final class UnitCompiler {

    private final ClassLoader engine;

    UnitCompiler(ClassLoader engine) {
        this.engine = engine;
    }

    byte[] compile(RuleUnit unit) {
        KieServices services = KieServices.get();
        // A release of its own: under the default one Drools mixes packs.
        ReleaseId release = services.newReleaseId("dev.rapport.generated", unit.packageName(), "1.0.0");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/unit.drl", unit.drl());
        KieBuilder builder = services.newKieBuilder(files, engine);
        builder.buildAll(ExecutableModelProject.class);
        try {
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw broken(unit, builder);
            }
            return SlimJar.of(((InternalKieModule) builder.getKieModule()).getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** The check has passed the rules, so this is the engine's fault and says so. */
    private static RapportException broken(RuleUnit unit, KieBuilder builder) {
        String messages = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .collect(Collectors.joining("; "));
        return new RapportException(
                Problem.error(
                        "rule-not-compiled",
                        "The rules of this file passed the check and could not be compiled.",
                        unit.rules().get(0).place().toString(),
                        "Maybe report this file: it is a fault of the engine."),
                new IllegalStateException(messages));
    }
}
