package dev.rapport.scoring.rules.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads generated rule classes, and lets them see nothing but what a comparison needs: no files, network, exit, reflection. */
final class AllowListLoader extends ClassLoader {

    private static final List<String> PREFIXES =
            List.of("org.drools.model.", "org.drools.modelcompiler.dsl.", "java.util.function.", "java.time.");

    private static final Set<String> CLASSES = Set.of(
            Case.class.getName(),
            Is.class.getName(),
            "dev.rapport.api.model.Flag",
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "java.io.Serializable",
            "java.lang.Boolean",
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.lang.Deprecated",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Exception",
            "java.lang.FunctionalInterface",
            "java.lang.IllegalArgumentException",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Override",
            "java.lang.RuntimeException",
            "java.lang.String",
            "java.lang.StringBuilder",
            "java.lang.Throwable",
            "java.lang.Void",
            "java.lang.annotation.Annotation",
            "java.lang.annotation.Retention",
            "java.lang.annotation.RetentionPolicy",
            "java.lang.annotation.Target",
            "java.lang.annotation.ElementType",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.CallSite",
            "java.lang.invoke.SerializedLambda",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.TypeDescriptor$OfMethod",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.Date",
            "java.util.List",
            "java.util.Map",
            "java.util.Locale",
            "org.drools.util.DateUtils",
            "org.kie.api.definition.rule.Rule");

    /** What the compiler itself calls of java.lang.invoke; with anything else of it a class could call what the list does not name. */
    private static final Set<String> CALLS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/SerializedLambda",
            "java/lang/invoke/StringConcatFactory");

    private final Map<String, byte[]> generated;
    private final ClassLoader engine;

    AllowListLoader(Map<String, byte[]> generated, ClassLoader engine) {
        super(null);
        this.generated = new HashMap<>(generated);
        this.engine = engine;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = generated.get(name);
            if (bytes != null) {
                refuseHandles(name, bytes);
                return defineClass(name, bytes, 0, bytes.length);
            }
            if (CLASSES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith)) {
                return engine.loadClass(name);
            }
            throw new ClassNotFoundException("A rule may not use the class (" + name + ").");
        }
    }

    private static void refuseHandles(String name, byte[] bytes) throws ClassNotFoundException {
        try {
            for (String owner : ConstantPool.owners(bytes)) {
                if (owner.startsWith("java/lang/invoke/") && !CALLS.contains(owner)) {
                    throw new ClassNotFoundException("A rule may not call methods of (" + owner + ").");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new ClassNotFoundException("The class (" + name + ") of a rule cannot be read.", e);
        }
    }
}
