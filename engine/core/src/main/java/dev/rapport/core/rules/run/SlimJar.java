package dev.rapport.core.rules.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Keeps of a compiled jar what is needed to run it, sorted and without times: the same rules give the same bytes. */
final class SlimJar {

    /** 1 January 1980, the first day that a zip can name. */
    private static final long NO_TIME = 315_532_800_000L;

    private SlimJar() {}

    static byte[] of(byte[] jar) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".class") || entry.getName().endsWith("/drools-model")) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        ByteArrayOutputStream slim = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(slim)) {
            for (var entry : entries.entrySet()) {
                ZipEntry written = new ZipEntry(entry.getKey());
                written.setTime(NO_TIME);
                zip.putNextEntry(written);
                zip.write(entry.getValue());
            }
        }
        return slim.toByteArray();
    }
}
