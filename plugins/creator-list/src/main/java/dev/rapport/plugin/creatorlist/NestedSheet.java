package dev.rapport.plugin.creatorlist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.SheetFile;
import dev.rapport.sheets.SheetRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The accounts of a nested file as rows of a list. */
final class NestedSheet implements SheetFile {

    @Override
    public Optional<ReadIssue> rows(ExportFile file, Consumer<SheetRow> taker) throws IOException {
        Damage damage = new Damage();
        Set<String> all = new TreeSet<>();
        NestedJson.each(file, damage.reading(), people(person -> all.addAll(person.names())));
        List<String> names = List.copyOf(all);
        long[] number = {1};
        taker.accept(new SheetRow(names, "", number[0]));
        NestedJson.each(
                file,
                new Damage().reading(),
                people(person -> taker.accept(new SheetRow(
                        names.stream()
                                .map(name -> person.cells().getOrDefault(name, ""))
                                .toList(),
                        "",
                        ++number[0]))));
        return damage.first();
    }

    private static NestedWalk.Taker people(Consumer<NestedPerson> taker) {
        return new NestedWalk.Taker() {
            @Override
            public void person(NestedPerson person, String place) {
                taker.accept(person);
            }

            @Override
            public void post(JsonNode post, Optional<NestedPerson> person, String place) {}

            @Override
            public void day(JsonNode day, NestedPerson person, String place) {}
        };
    }
}
