package dev.rapport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * What this command was built from.
 *
 * @param commit the commit, with {@code -changed} where files had been changed since; {@code unknown} for sources without their history
 * @param time the time that the build writes into all it makes, in ISO 8601: it belongs to the version and is no clock's
 */
record Build(String commit, String time) {

    static Build current() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            // Without the file it says so.
        }
        return new Build(properties.getProperty("commit", "unknown"), properties.getProperty("time", "unknown"));
    }
}
