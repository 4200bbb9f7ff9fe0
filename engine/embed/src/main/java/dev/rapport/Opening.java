package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.written.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whether an engine has what it needs; a service wants to know it when it starts, not at its first request. */
final class Opening {

    private Opening() {}

    /** @throws RapportException with everything that is missing or wrong */
    static void check(House house) {
        Problems problems = new Problems();
        home(house.config.home(), problems);
        if (house.config.given().isEmpty()) {
            workspace(house, problems);
            house.storeSetting(problems);
        } else {
            house.config
                    .campaign()
                    .ifPresent(name -> problems.error(
                            "unknown-campaign",
                            "The campaign is given from memory, so that there is no other one (" + name + ").",
                            "campaign",
                            "Maybe open another engine with the other campaign."));
        }
        problems.throwIfErrors();
    }

    private static void home(Path home, Problems problems) {
        for (String needed : List.of("rules", "report-templates")) {
            if (!Files.isDirectory(home.resolve(needed).resolve("standard"))) {
                problems.error(
                        "no-distribution",
                        "The folder (" + home.toAbsolutePath() + ") has no " + needed
                                + "/standard, so it is no distribution.",
                        home.toString(),
                        "Maybe name the folder that unpacking rapport-VERSION.zip made.");
            }
        }
    }

    private static void workspace(House house, Problems problems) {
        Path folder = house.workspace.folder();
        if (!Files.isDirectory(folder)) {
            problems.error(
                    "no-workspace",
                    "There is no folder (" + folder + "), so it is no workspace.",
                    folder.toString(),
                    "Maybe make one with rapport init DIR, or give campaign and sheets from memory.");
            return;
        }
        Path campaign = house.workspace.campaign(house.config.campaign());
        if (house.config.campaign().isPresent() || Files.isRegularFile(campaign)) {
            house.campaign(problems);
        } else {
            problems.error(
                    "no-workspace",
                    "The folder (" + folder + ") has no campaign.yaml, so it is no workspace.",
                    folder.toString(),
                    house.workspace
                            .almostCampaign(Optional.empty())
                            .map(file -> "Maybe rename " + file.getFileName() + " to campaign.yaml.")
                            .orElse("Maybe make one with rapport init DIR, or name another folder."));
        }
    }
}
