package dev.rapport;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Problem;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.judged.Sheets;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.written.Problems;
import dev.rapport.written.table.ColumnName;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Own fields of the rules that nothing fills: whatever asks for them is unknown of everybody. */
final class EmptyFields {

    private EmptyFields() {}

    /** Warnings; none while no creator is there who could have one. */
    static List<Problem> of(House house, RulePack pack, Sheets sheets) {
        List<Field.Own> unfilled = pack.vocabulary().own().values().stream()
                .filter(field ->
                        sheets.own().stream().noneMatch(cell -> cell.column().equals(column(field))))
                .toList();
        if (unfilled.isEmpty()) {
            return List.of();
        }
        List<Account> profiles = profiles(house);
        Set<String> brought = profiles.stream()
                .flatMap(profile -> profile.fields().keySet().stream())
                .collect(Collectors.toSet());
        return profiles.isEmpty()
                ? List.of()
                : unfilled.stream()
                        .filter(field -> !brought.contains(column(field)))
                        .map(field -> Problem.warning(
                                "empty-field",
                                "The field (" + field.name() + ") is unknown of everybody: nothing stands under ("
                                        + field.column() + ") in creators.csv, and no imported file brings it.",
                                place(house, pack, field.name()),
                                "Maybe add the column " + field.column()
                                        + " to creators.csv, or say how its heading is called: column: ..."))
                        .toList();
    }

    private static String column(Field.Own field) {
        return ColumnName.of(field.column());
    }

    private static List<Account> profiles(House house) {
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            return reader.profiles();
        }
    }

    /** Where the newest pack that has the field declares it. */
    private static String place(House house, RulePack pack, String field) {
        String place = "pack.yaml";
        for (Path folder : pack.folders()) {
            Path file = folder.resolve("pack.yaml");
            if (Files.isRegularFile(file)) {
                place = YamlDocument.read(file, house.workspace.shown(file), new Problems())
                        .get("fields")
                        .filter(YamlValue::isMap)
                        .map(YamlValue::map)
                        .filter(fields -> fields.names().contains(field))
                        .map(fields -> fields.placeOf(field))
                        .orElse(place);
            }
        }
        return place;
    }
}
