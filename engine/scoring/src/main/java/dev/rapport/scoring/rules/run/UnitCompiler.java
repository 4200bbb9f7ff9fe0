package dev.rapport.scoring.rules.run;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles units to jars of generated classes, one a unit. All that are missing are compiled in one go, because one compilation of
 * many files takes a fraction of many compilations of one.
 */
final class UnitCompiler {

    /** The first day that a zip can name. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ClassLoader engine;

    UnitCompiler(ClassLoader engine) {
        this.engine = engine;
    }

    /** Jars by key. */
    Map<String, byte[]> compile(List<RuleUnit> units) {
        KieServices services = KieServices.get();
        // A release of its own: under the default one Drools mixes packs.
        ReleaseId release =
                services.newReleaseId("dev.rapport.generated", units.get(0).packageName(), "1.0.0");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (RuleUnit unit : units) {
            files.write("src/main/resources/" + folder(unit) + "unit.drl", unit.drl());
        }
        KieBuilder builder = services.newKieBuilder(files, new NotYetThere(engine));
        builder.buildAll(ExecutableModelProject.class);
        try {
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw broken(units, builder);
            }
            return split(units, ((InternalKieModule) builder.getKieModule()).getBytes());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Each unit has a package of its own, which holds all that was generated for it. */
    private static Map<String, byte[]> split(List<RuleUnit> units, byte[] jar) {
        // Sorted and without times, so that the same rules give the same bytes.
        Map<String, byte[]> classes = new TreeMap<>();
        StringBuilder models = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    classes.put(entry.getName(), zip.readAllBytes());
                } else if (entry.getName().endsWith(CompiledUnit.MODELS)) {
                    models.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
            Map<String, byte[]> jars = new LinkedHashMap<>();
            for (RuleUnit unit : units) {
                jars.put(unit.key(), jar(unit, classes, models.toString()));
            }
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jar(RuleUnit unit, Map<String, byte[]> classes, String models) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                if (one.getKey().startsWith(folder(unit))) {
                    zip.putNextEntry(entry(one.getKey()));
                    zip.write(one.getValue());
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(entry("META-INF" + CompiledUnit.MODELS));
            String own = models.lines()
                    .filter(line -> line.startsWith(unit.packageName() + "."))
                    .collect(Collectors.joining("\n"));
            zip.write(own.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        return entry;
    }

    private static String folder(RuleUnit unit) {
        return unit.packageName().replace('.', '/') + "/";
    }

    /** The check has passed the rules, so this is the engine's fault and says so. */
    private static RapportException broken(List<RuleUnit> units, KieBuilder builder) {
        List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
        RuleUnit first = units.stream()
                .filter(unit -> messages.stream()
                        .anyMatch(message -> String.valueOf(message.getPath()).contains(unit.packageName())
                                || String.valueOf(message.getPath()).contains(folder(unit))))
                .findFirst()
                .orElse(units.get(0));
        return new RapportException(
                Problem.error(
                        "rule-not-compiled",
                        "The rules of this file passed the check and could not be compiled.",
                        first.rules().get(0).place().toString(),
                        "Maybe report this file: it is a fault of the engine."),
                new IllegalStateException(
                        messages.stream().map(Message::getText).collect(Collectors.joining("; "))));
    }
}
