package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The campaigns of a workspace, without reading more of them than their names. */
public final class Campaigns {

    private Campaigns() {}

    /** What lies in {@code campaigns/}, as {@code -c} names it, in the order of the alphabet. */
    public static List<String> files(Workspace workspace) {
        try (Stream<Path> files = Files.list(workspace.folder().resolve("campaigns"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml") && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The names that the campaigns give themselves, campaign.yaml first. */
    public static List<String> names(Workspace workspace) {
        return documents(workspace)
                .map(campaign -> campaign.text("name", "Campaign"))
                .toList();
    }

    /** What the campaigns call their niches. */
    static Set<String> niches(Workspace workspace) {
        return documents(workspace)
                .flatMap(campaign -> campaign.get("niches").stream())
                .flatMap(niches -> niches.isMap()
                        ? niches.map().names().stream()
                        : niches.list().stream()
                                .filter(one -> !one.isMap() && !one.isList())
                                .map(YamlValue::text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<YamlMap> documents(Workspace workspace) {
        List<Path> all = new ArrayList<>(List.of(workspace.campaign(Optional.empty())));
        files(workspace).forEach(name -> all.add(workspace.campaign(Optional.of(name))));
        return all.stream()
                .filter(Files::isRegularFile)
                .map(file -> YamlDocument.read(file, "campaign", new Problems()));
    }
}
