package dev.rapport;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others can be compiled against, one line for each type and member. */
final class Signatures {

    private final SortedSet<String> lines = new TreeSet<>();

    private Signatures() {}

    /** All public types under a folder of classes. */
    static SortedSet<String> of(Path classes) throws IOException, ClassNotFoundException {
        Signatures signatures = new Signatures();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith("package-info.class")) {
                    signatures.type(Class.forName(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')));
                }
            }
        }
        return signatures.lines;
    }

    private void type(Class<?> type) {
        if (!isSeen(type.getModifiers())
                || type.getEnclosingClass() != null
                        && !isSeen(type.getEnclosingClass().getModifiers())) {
            return;
        }
        String name = type.getName();
        lines.add(name + " is " + type.toGenericString());
        Arrays.stream(type.getGenericInterfaces()).forEach(one -> lines.add(name + " implements " + one.getTypeName()));
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            lines.add(name + " extends " + type.getGenericSuperclass().getTypeName());
        }
        if (type.isSealed()) {
            List<String> permitted = Arrays.stream(type.getPermittedSubclasses())
                    .map(Class::getName)
                    .sorted()
                    .toList();
            lines.add(name + " permits " + String.join(", ", permitted));
        }
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field.getModifiers()) && !field.isSynthetic()) {
                lines.add(name + ": " + field.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isSeen(constructor.getModifiers()) && !constructor.isSynthetic()) {
                lines.add(name + ": " + constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isSeen(method.getModifiers()) && !method.isSynthetic()) {
                lines.add(name + ": " + method.toGenericString());
            }
        }
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** For a message. */
    static String listed(SortedSet<String> lines) {
        return lines.stream().collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
