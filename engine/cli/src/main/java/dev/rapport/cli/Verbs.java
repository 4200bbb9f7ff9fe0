package dev.rapport.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine.IFactory;

/** Makes the verbs, each with the output it writes to. */
final class Verbs implements IFactory {

    private final Output output;

    Verbs(Output output) {
        this.output = output;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Output.class) {
                return type.cast(constructor.newInstance(output));
            }
        }
        return picocli.CommandLine.defaultFactory().create(type);
    }
}
