package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Unknowns;
import dev.rapport.sheets.Platforms;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.Shown;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose row it is: platform and handle or id, each from its own column, else from the address of the profile. */
record Identity(HeadingRow headings, SheetRow row, Reading reading) {

    private static final Pattern ROUNDED_BY_EXCEL = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]+");
    private static final Pattern CHANNEL = Pattern.compile("UC[A-Za-z0-9_-]{22}");

    /** The account; empty, with the row rejected, when the row does not say. */
    Optional<AccountRef> ref() {
        Optional<AccountRef> address = Stream.of(Column.URL, Column.HANDLE, Column.NAME)
                .map(this::cell)
                .filter(ProfileAddress::looksLikeOne)
                .flatMap(cell -> ProfileAddress.of(cell).stream())
                .findFirst();
        String shown = cell(Column.PLATFORM);
        Optional<String> platform =
                Platforms.of(shown).or(() -> address.map(AccountRef::platform)).or(headings::impliedPlatform);
        if (platform.isEmpty()) {
            reject(
                    "no-platform",
                    shown.isEmpty()
                            ? "The row names no platform. Maybe write instagram, or the address of the profile."
                            : "The platform (" + Shown.of(shown) + ") is none. Maybe write instagram.",
                    Column.PLATFORM);
            return Optional.empty();
        }
        Optional<AccountRef> same = address.filter(ref -> ref.platform().equals(platform.get()));
        AccountRef ref = AccountRef.of(platform.get(), id(), handle(platform.get()));
        AccountRef full = AccountRef.of(
                platform.get(),
                ref.id().isEmpty() ? same.map(AccountRef::id).orElse("") : ref.id(),
                ref.handle().isEmpty() ? same.map(AccountRef::handle).orElse("") : ref.handle());
        if (!full.isNamed()) {
            reject(
                    "no-account",
                    "The row names no account. Maybe write its handle, its id or its address.",
                    headings.has(Column.HANDLE) ? Column.HANDLE : Column.ID);
            return Optional.empty();
        }
        return Optional.of(full);
    }

    private String id() {
        String id = cell(Column.ID);
        if (ROUNDED_BY_EXCEL.matcher(id).matches()) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "id-rounded",
                            "The id (" + id
                                    + ") was rounded by a spreadsheet and is left out. Maybe format the column as text.",
                            place(Column.ID)));
            return "";
        }
        String handle = cell(Column.HANDLE);
        return id.isEmpty() && CHANNEL.matcher(handle).matches() ? handle : id;
    }

    private String handle(String platform) {
        String handle = cell(Column.HANDLE);
        boolean isChannel =
                platform.equals("youtube") && CHANNEL.matcher(handle).matches();
        return isChannel || ProfileAddress.looksLikeOne(handle) ? "" : handle;
    }

    private String cell(Column column) {
        int index = headings.index(column);
        String cell = index < 0 ? "" : row.cell(index);
        // Somebody may well be called @none or @nil; a dash is nobody.
        return cell.length() < 4 || cell.startsWith("#") ? Unknowns.known(cell) : cell;
    }

    private void reject(String code, String message, Column column) {
        reading.reject(code, message, place(column));
    }

    private String place(Column column) {
        return row.place(Math.max(0, headings.index(column)));
    }
}
