package dev.rapport.scoring.judging;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** A recipe as a file, to be taken to another machine: values of the JDK alone, and nothing else is read from it, whoever wrote it. */
public final class RecipeFile {

    private static final ObjectInputFilter VALUES = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=200",
            "maxbytes=1000000000",
            "dev.rapport.scoring.judging.Recipe",
            "dev.rapport.scoring.judging.Recipe$Packed",
            "dev.rapport.scoring.judging.RecordTree$*",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.Map$Entry",
            "java.util.Currency",
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Number",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Ser",
            "java.time.LocalDate",
            "java.time.Instant",
            "!*"));

    private RecipeFile() {}

    /** The bytes of the file; equal recipes have equal ones. */
    public static byte[] bytes(Recipe recipe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(recipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a recipe.
     *
     * @param place where it comes from, for people
     * @throws RapportException {@code recipe-unreadable}
     */
    @SuppressWarnings("BanSerializableRead") // the filter lets values alone pass
    public static Recipe read(InputStream file, String place) {
        try (ObjectInputStream in = new ObjectInputStream(file)) {
            in.setObjectInputFilter(VALUES);
            if (in.readObject() instanceof Recipe recipe) {
                return recipe;
            }
            throw unreadable(place, new IOException("It holds something else."));
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            throw e instanceof RapportException known ? known : unreadable(place, e);
        }
    }

    private static RapportException unreadable(String place, Exception cause) {
        return new RapportException(
                Problem.error(
                        "recipe-unreadable",
                        "The recipe cannot be read: " + cause.getMessage(),
                        place,
                        "Maybe another version wrote it: export the workspace again."),
                cause);
    }
}
