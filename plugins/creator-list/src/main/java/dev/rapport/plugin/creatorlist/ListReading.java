package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.SheetFile;
import dev.rapport.sheets.SheetRow;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One list being read, sheet by sheet: first the headings and the scale of the rates, then the rows. */
final class ListReading {

    private final SheetFile list;
    private final ExportFile file;
    private final ModelSink sink;
    private final Reading reading;
    private final Map<String, FirstLook> looks = new LinkedHashMap<>();
    private final Map<String, ListOfOneSheet> sheets = new LinkedHashMap<>();

    ListReading(SheetFile list, ExportFile file, ModelSink sink) {
        this.list = list;
        this.file = file;
        this.sink = sink;
        this.reading = new Reading(sink);
    }

    void read() throws IOException {
        list.rows(
                file, row -> looks.computeIfAbsent(row.sheet(), FirstLook::new).see(row));
        for (FirstLook look : looks.values()) {
            if (look.isKnown()
                    && !look.headings().isOtherTable()
                    && (look.namesPlatforms() || platform(look).isPresent())) {
                sheets.put(look.sheet(), new ListOfOneSheet(look, platform(look), reading));
            }
        }
        if (sheets.isEmpty()) {
            refuse();
            return;
        }
        looks.values().forEach(this::tell);
        list.rows(file, row -> Optional.ofNullable(sheets.get(row.sheet())).ifPresent(sheet -> sheet.take(row)))
                .ifPresent(sink::issue);
    }

    /**
     * What says the platform of rows that do not: the sheet's name, its pictures, the folder, the file's name, or at last headings that
     * one platform's programs write.
     */
    private Optional<String> platform(FirstLook look) {
        return look.sheetPlatform()
                .or(look::pictured)
                .or(() -> PlatformHint.of(file.path(), file.name()))
                .or(() -> OwnWords.platform(look.headings().headings()));
    }

    private void tell(FirstLook look) {
        if (sheets.containsKey(look.sheet())) {
            look.tell(reading);
            if (!look.namesPlatforms()) {
                sink.issue(ReadIssue.info(
                        "platform-from-name",
                        "The list does not say its platform; by where its pictures lie, by the name of its sheet, folder or file or by the words of its headings it is ("
                                + platform(look).orElse("") + "). Maybe add a column platform.",
                        look.top().map(row -> row.place(0)).orElse("")));
            }
        } else if (look.first().isPresent()) {
            sink.issue(ReadIssue.warning(
                    "sheet-left-out",
                    "The sheet (" + look.sheet() + ") has no headings of a list of creators, and is left out."
                            + " Maybe write headings in its first row.",
                    look.first().map(row -> row.place(0)).orElse("")));
        }
    }

    private void refuse() {
        Optional<FirstLook> headed =
                looks.values().stream().filter(look -> look.top().isPresent()).findFirst();
        if (headed.isPresent() && headed.get().headings().isOtherTable()) {
            sink.refuse(
                    "no-list",
                    "The table (" + shown(headed.get().top().orElseThrow())
                            + ") is one of posts, orders or days, and no list of creators. Maybe export the creators, one in"
                            + " a row, with platform, handle and followers.");
            return;
        }
        if (headed.isPresent()) {
            sink.refuse(
                    "no-platform",
                    "The list (" + shown(headed.get().top().orElseThrow())
                            + ") does not say on which platform its creators are. Maybe add a column platform, write the"
                            + " addresses of the profiles, or put the file into exports/<platform>/.");
            return;
        }
        sink.refuse(
                "no-list",
                "No row heads a list of creators"
                        + looks.values().stream()
                                .flatMap(look -> look.first().stream())
                                .findFirst()
                                .map(row -> " (the first one is " + shown(row) + ")")
                                .orElse("")
                        + ": it needs a column platform, or the address of the profile, and a column handle, id or address."
                        + " Maybe add them in the first row.");
    }

    private static String shown(SheetRow row) {
        String all = String.join(", ", row.cells());
        return all.length() > 80 ? all.substring(0, 80) + "..." : all;
    }
}
