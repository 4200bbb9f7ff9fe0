package dev.rapport.e2e;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/**
 * A program of the tests that is started beside the packed jars and runs one command after the other, until nobody asks for more. Nothing
 * else of the tests is in its reach, and it has no library but the distribution's.
 */
final class CommandLoop {

    private CommandLoop() {}

    public static void main(String[] none) throws IOException, ReflectiveOperationException {
        Method run = Class.forName("dev.rapport.cli.Main")
                .getMethod("run", PrintStream.class, PrintStream.class, String[].class);
        try (DataInputStream asked = new DataInputStream(new FileInputStream(FileDescriptor.in));
                DataOutputStream answered = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            System.setIn(InputStream.nullInputStream());
            while (true) {
                String out = asked.readUTF();
                String err = asked.readUTF();
                String[] arguments = new String[asked.readInt()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = asked.readUTF();
                }
                answered.writeInt(run(run, out, err, arguments));
                answered.flush();
            }
        } catch (EOFException nobody) {
            System.exit(0);
        }
    }

    private static int run(Method run, String toOut, String toErr, String[] arguments)
            throws IOException, ReflectiveOperationException {
        try (PrintStream out = new PrintStream(new FileOutputStream(toOut), false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(new FileOutputStream(toErr), true, StandardCharsets.UTF_8)) {
            // As the command itself does it: what anybody else prints is no part of the answer.
            System.setOut(err);
            System.setErr(err);
            return (int) run.invoke(null, out, err, arguments);
        }
    }
}
