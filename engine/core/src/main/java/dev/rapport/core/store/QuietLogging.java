package dev.rapport.core.store;

/** HSQLDB configures the host's logging when its logger class loads, unless a system property says no at that moment. */
final class QuietLogging {

    private static final String PROPERTY = "hsqldb.reconfig_logging";

    private QuietLogging() {}

    /** Loads that class once, with the property set, and puts the property back: nothing global is left changed. */
    static synchronized void load() {
        String before = System.getProperty(PROPERTY);
        try {
            System.setProperty(PROPERTY, "false");
            Class.forName("org.hsqldb.lib.FrameworkLogger", true, QuietLogging.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("HSQLDB brings its logger.", e);
        } finally {
            if (before == null) {
                System.clearProperty(PROPERTY);
            } else {
                System.setProperty(PROPERTY, before);
            }
        }
    }
}
