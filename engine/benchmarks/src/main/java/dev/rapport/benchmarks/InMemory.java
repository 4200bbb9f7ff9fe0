package dev.rapport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one class with the JDK's own compiler and loads it. */
final class InMemory extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private InMemory() {
        super(InMemory.class.getClassLoader());
    }

    static Class<?> load(String name, String source) throws ClassNotFoundException {
        InMemory memory = new InMemory();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        StandardJavaFileManager standard = compiler.getStandardFileManager(problems, null, null);
        JavaFileManager files = new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                return memory.output(className);
            }
        };
        JavaFileObject unit =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignore) {
                        return source;
                    }

                    @Override
                    public boolean isNameCompatible(String simpleName, Kind kind) {
                        return true;
                    }
                };
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        if (!compiler.getTask(null, files, problems, options, null, List.of(unit))
                .call()) {
            throw new IllegalStateException(problems.getDiagnostics().toString());
        }
        return memory.loadClass(name);
    }

    private JavaFileObject output(String name) {
        return new SimpleJavaFileObject(URI.create("bytes:///" + name.replace('.', '/')), JavaFileObject.Kind.CLASS) {
            @Override
            public OutputStream openOutputStream() {
                return classes.computeIfAbsent(name, unused -> new ByteArrayOutputStream());
            }
        };
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
}
