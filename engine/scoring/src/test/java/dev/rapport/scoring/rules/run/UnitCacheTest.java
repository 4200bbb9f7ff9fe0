package dev.rapport.scoring.rules.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.judged.packed.Seal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose compiled rules are run. */
class UnitCacheTest {

    private static final String KEY = "k".repeat(64);
    private static final byte[] OWN = "own".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FOREIGN = "foreign".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aUnitIsReadByWhoSignedItAndByNobodyElse() {
        cache("mine").put(KEY, OWN);
        assertThat(cache("mine").get(KEY)).contains(OWN);
        assertThat(cache("yours").get(KEY)).isEmpty();
        assertThat(UnitCache.of(folder, Optional.empty(), folder.resolve("none"))
                        .get(KEY))
                .isEmpty();
    }

    @Test
    void aUnitWithNothingButAChecksumIsNotTheUsersOwn() {
        UnitCache.toShip(folder).put(KEY, FOREIGN);
        assertThat(cache("mine").get(KEY)).isEmpty();
    }

    @Test
    void aSignedUnitCannotStandInForAnother() throws IOException {
        cache("mine").put(KEY, OWN);
        Files.move(folder.resolve(KEY + ".unit"), folder.resolve("other.unit"));
        assertThat(cache("mine").get("other")).isEmpty();
    }

    @Test
    void theDistributionsOwnUnitsComeFirst() {
        Path shipped = folder.resolve("shipped");
        UnitCache.toShip(shipped).put(KEY, OWN);
        UnitCache cache = UnitCache.of(folder, Optional.of(new Seal(OWN)), shipped);
        cache.put(KEY, FOREIGN);
        assertThat(cache.get(KEY)).contains(OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.invoke.MethodHandles.lookup()",
                "java.lang.invoke.MethodType.fromMethodDescriptorString(\"()Ljava/lang/Runtime;\", null).returnType()",
                "java.lang.Runtime.getRuntime()",
                "java.lang.System.getProperty(\"user.home\")",
                "String.class.getMethods()",
            })
    void aClassThatReachesForMoreThanAComparisonIsNotLoaded(String expression) throws IOException {
        Path source = folder.resolve("Evil.java");
        Files.writeString(source, "public class Evil { public static final Object SEEN = " + expression + "; }");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        byte[] evil = Files.readAllBytes(folder.resolve("Evil.class"));
        ClassLoader loader =
                new AllowListLoader(Map.of("Evil", evil), getClass().getClassLoader());
        assertThatThrownBy(
                        () -> loader.loadClass("Evil").getDeclaredConstructor().newInstance())
                .isInstanceOfAny(ClassNotFoundException.class, LinkageError.class);
    }

    @Test
    void whatAClassCallsIsReadFromItsBytes() throws IOException {
        byte[] own;
        try (var in = List.class.getResourceAsStream("List.class")) {
            own = in.readAllBytes();
        }
        assertThat(ConstantPool.owners(own)).contains("java/util/Objects", "java/util/Arrays");
    }

    private UnitCache cache(String secret) {
        return UnitCache.of(
                folder, Optional.of(new Seal(secret.getBytes(StandardCharsets.UTF_8))), folder.resolve("none"));
    }
}
