package dev.rapport.core.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder with a campaign, its sheets, export files and what Rapport makes of them. */
public record Workspace(Path folder) {

    public Workspace {
        folder = folder.toAbsolutePath().normalize();
    }

    /** campaign.yaml, or campaigns/NAME.yaml. */
    public Path campaign(Optional<String> name) {
        return name.map(n -> folder.resolve("campaigns").resolve(n + ".yaml")).orElse(folder.resolve("campaign.yaml"));
    }

    public Path exports() {
        return folder.resolve("exports");
    }

    public Path out() {
        return folder.resolve("out");
    }

    public Path store() {
        return folder.resolve(".rapport").resolve("store");
    }

    public Path cache() {
        return folder.resolve(".rapport").resolve("cache");
    }

    public Path creators() {
        return sheet("creators.csv");
    }

    public Path sheet(String name) {
        return folder.resolve(name);
    }

    /** The workspace's own rule pack, if it has one. */
    public Optional<Path> rules() {
        Path rules = folder.resolve("rules");
        return Files.isRegularFile(rules.resolve("pack.yaml")) ? Optional.of(rules) : Optional.empty();
    }

    /** The workspace's own template pack, if it has one. */
    public Optional<Path> templates() {
        Path templates = folder.resolve("report-templates");
        return Files.isRegularFile(templates.resolve("pack.yaml")) ? Optional.of(templates) : Optional.empty();
    }

    /** A path inside the workspace is shown from there. */
    public String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean inside = absolute.startsWith(folder);
        return (inside ? folder.relativize(absolute) : file).toString().replace('\\', '/');
    }
}
