package dev.rapport.borders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Poms are sorted, so that a line is found where it is looked for and two people's changes do not meet. */
class PomsTest {

    /** As Maven's own conventions have it. */
    private static final List<String> ORDER = List.of(
            "modelVersion",
            "parent",
            "groupId",
            "artifactId",
            "version",
            "packaging",
            "name",
            "description",
            "licenses",
            "modules",
            "properties",
            "dependencyManagement",
            "dependencies",
            "repositories",
            "build",
            "profiles");

    private static final List<String> SCOPES = List.of("compile", "runtime", "provided", "test");

    @Test
    void blocksStandInTheUsualOrder() throws Exception {
        for (Path pom : poms()) {
            List<String> blocks =
                    children(root(pom)).stream().map(Element::getTagName).toList();
            assertThat(ORDER).as(pom.toString()).containsAll(blocks);
            assertThat(blocks).as(pom.toString()).isSortedAccordingTo(Comparator.comparing(ORDER::indexOf));
        }
    }

    @Test
    void whatOnlyTestsNeedStandsBehindWhatTheProductNeeds() throws Exception {
        for (Path pom : poms()) {
            for (Element block : named(root(pom), "dependencies")) {
                List<String> scopes = children(block).stream()
                        .map(dependency -> text(dependency, "scope", "compile").equals("test") ? "test" : "product")
                        .toList();
                assertThat(scopes).as(pom.toString()).isSorted();
                assertThat(children(block)).as(pom.toString()).allSatisfy(dependency -> assertThat(SCOPES)
                        .contains(text(dependency, "scope", "compile")));
            }
        }
    }

    /** The launcher builds without tests, so that no jar of tests is there for another module. */
    @Test
    void noModuleNeedsTheTestsOfAnother() throws Exception {
        for (Path pom : poms()) {
            for (Element block : named(root(pom), "dependencies")) {
                assertThat(children(block)).as(pom.toString()).allSatisfy(dependency -> assertThat(
                                text(dependency, "type", "jar"))
                        .isNotEqualTo("test-jar"));
            }
        }
    }

    @Test
    void versionsOfOthersAreSortedByTheirNames() throws Exception {
        Element managed =
                named(root(Path.of("..", "pom.xml")), "dependencyManagement").get(0);
        List<String> names = children(children(managed).get(0)).stream()
                .filter(dependency -> !text(dependency, "scope", "").equals("import"))
                .map(dependency -> text(dependency, "groupId", "") + ":" + text(dependency, "artifactId", ""))
                .filter(name -> !name.startsWith("dev.rapport:"))
                .toList();
        assertThat(names).hasSizeGreaterThan(20).isSorted();
        List<String> versions = children(
                        named(root(Path.of("..", "pom.xml")), "properties").get(0))
                .stream()
                .map(Element::getTagName)
                .filter(name -> name.startsWith("version.") && !name.equals("version.rapport"))
                .toList();
        assertThat(versions).hasSizeGreaterThan(20).isSorted();
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(".."), 3)) {
            List<Path> poms = all.filter(path -> path.endsWith("pom.xml"))
                    .filter(path -> !path.toString().contains("target"))
                    .toList();
            assertThat(poms).hasSizeGreaterThan(30);
            return poms;
        }
    }

    private static Element root(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
    }

    private static List<Element> named(Element root, String name) {
        return children(root).stream()
                .filter(block -> block.getTagName().equals(name))
                .toList();
    }

    private static String text(Element parent, String name, String otherwise) {
        List<Element> found = named(parent, name);
        return found.isEmpty() ? otherwise : found.get(0).getTextContent();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
