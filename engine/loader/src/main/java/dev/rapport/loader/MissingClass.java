package dev.rapport.loader;

/** A plugin reached for a class that its jar does not hold and the host does not lend. */
final class MissingClass extends ClassNotFoundException {

    private static final long serialVersionUID = 1L;
    private static final String HOST = "dev.rapport.";

    private final String name;

    MissingClass(String name, ClassNotFoundException cause) {
        super(name, cause);
        this.name = name;
    }

    String said() {
        return name.startsWith(HOST)
                ? "The class (" + name + ") is the host's own, and no plugin may use it."
                : "The class (" + name + ") is not in the plugin's jar, and the host does not lend it.";
    }

    String advice() {
        return name.startsWith(HOST)
                ? "Maybe dev.rapport.api has what you need; dev.rapport.parsing can be packed into the plugin."
                : "Maybe pack it: give the dependency the scope compile. A plugin sees java.*, dev.rapport.api, pf4j and slf4j only.";
    }

    @Override
    public String getMessage() {
        return said() + " " + advice();
    }
}
