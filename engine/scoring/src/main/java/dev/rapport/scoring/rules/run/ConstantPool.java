package dev.rapport.scoring.rules.run;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** What a class file says that it calls (JVM specification, 4.4). */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;

    private ConstantPool() {}

    /**
     * Names of the classes, such as {@code java/lang/String}, whose methods or fields are used.
     *
     * @throws IOException when this is no class file
     */
    static Set<String> owners(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[] names = new int[size];
        int[] users = new int[size];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case 3, 4, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // A long or double takes two places.
                    i++;
                }
                case CLASS -> names[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 9, 10, 11 -> {
                    users[i] = in.readUnsignedShort();
                    in.skipNBytes(2);
                }
                case 12 -> in.skipNBytes(4);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("a constant of kind " + tag);
            }
        }
        Set<String> owners = new TreeSet<>();
        for (int user : users) {
            if (user != 0) {
                owners.add(texts[names[user]]);
            }
        }
        return owners;
    }
}
