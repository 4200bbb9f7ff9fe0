package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Unknowns;
import dev.rapport.sheets.Platforms;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose row it is: platform and handle or id, each from its own column, else from the address of the profile.
 *
 * @param elsewhere the platform of a row that says none
 */
record Identity(HeadingRow headings, SheetRow row, Optional<String> elsewhere, Reading reading) {

    private static final Pattern ROUNDED_BY_EXCEL = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]+");

    /** The accounts, several where the row has columns for several platforms; empty, with the row rejected, when it does not say. */
    List<AccountRef> refs() {
        if (!headings.isWide()) {
            return one().stream().toList();
        }
        List<AccountRef> refs = new ArrayList<>();
        for (String platform : headings.widePlatforms()) {
            if (isNamed(platform)) {
                account(platform, address(platform)).ifPresent(refs::add);
            }
        }
        if (refs.isEmpty() && headings.widePlatforms().stream().noneMatch(this::isNamed)) {
            reject(
                    "no-account",
                    "The row names no account. Maybe write its handle, its id or its address.",
                    Column.HANDLE);
        }
        return refs;
    }

    private boolean isNamed(String platform) {
        boolean areCounted = !headings.has(Column.HANDLE) && !headings.has(Column.URL);
        return Stream.of(Column.HANDLE, Column.URL, Column.ID, Column.FOLLOWERS)
                .filter(column -> column != Column.FOLLOWERS || areCounted)
                .anyMatch(column -> headings.all(column).stream()
                        .anyMatch(i ->
                                isOf(platform, column, i) && !known(row.cell(i)).isEmpty()));
    }

    /** Whether a column says who is meant on this platform. */
    private boolean isOf(String platform, Column column, int index) {
        String written = headings.headings().get(index).platform();
        boolean isBare = column == Column.HANDLE && written.isEmpty();
        return written.equals(platform)
                || isBare && headings.platformOfBareHandle().equals(Optional.of(platform));
    }

    private Optional<AccountRef> one() {
        Optional<AccountRef> address = address("");
        String shown = cell(Column.PLATFORM, "");
        if (Platforms.all(shown).size() > 1) {
            reject(
                    "several-platforms",
                    "The row is of several platforms (" + Shown.of(shown)
                            + ") and has one number of followers. Maybe write a row for each.",
                    Column.PLATFORM);
            return Optional.empty();
        }
        if (isShifted(shown)) {
            reject(
                    "row-shifted",
                    "The cells of the row stand below other headings than theirs (platform = " + Shown.of(shown)
                            + ", handle = "
                            + Shown.of(cell(Column.HANDLE, ""))
                            + "). Maybe a cell is missing in it, or there is one too many.",
                    Column.PLATFORM);
            return Optional.empty();
        }
        Optional<String> platform = Platforms.of(shown)
                .or(() -> address.map(AccountRef::platform))
                .or(headings::impliedPlatform)
                .or(() -> channel().map(unused -> "youtube"))
                .or(() -> elsewhere);
        if (platform.isEmpty()) {
            boolean hasAddress = shown.isEmpty() && ProfileAddress.isOfPlatform(cell(Column.URL, ""));
            if (hasAddress) {
                rejectUnnamed("");
            } else {
                reject(
                        "no-platform",
                        shown.isEmpty()
                                ? "The row names no platform. Maybe write instagram, or the address of the profile."
                                : "The platform (" + Shown.of(shown) + ") is none. Maybe write instagram.",
                        Column.PLATFORM);
            }
            return Optional.empty();
        }
        return account(platform.get(), address.or(() -> address(platform.get())));
    }

    /** Whether a handle stands where the platform belongs, or the followers where the handle does. */
    private boolean isShifted(String platform) {
        String followers = cell(Column.FOLLOWERS, "");
        String handle = cell(Column.HANDLE, "");
        boolean isHandleFirst = platform.startsWith("@") || Sight.isNumber(platform);
        boolean isCountFirst =
                handle.matches("[0-9][0-9.,]{3,}[kKmM]?") && !followers.isEmpty() && !Sight.isNumber(followers);
        return isHandleFirst || isCountFirst && !Platforms.isKnown(platform);
    }

    private Optional<AccountRef> account(String platform, Optional<AccountRef> address) {
        Optional<AccountRef> same = address.filter(ref -> ref.platform().equals(platform));
        String handle = handle(platform);
        String addressed = same.map(AccountRef::handle).orElse("");
        boolean isOne = handle.isEmpty() || Handles.isOne(platform, handle) && !Handles.isPlaceholder(handle);
        boolean isAddressed =
                !addressed.isEmpty() || same.filter(ref -> !ref.id().isEmpty()).isPresent();
        if (!isOne && !isAddressed && headings.namesAreHandles() && !Handles.isPlaceholder(handle)) {
            return Optional.of(named(platform, handle));
        }
        if (!isOne && !isAddressed) {
            reject(
                    "no-handle",
                    "The handle (" + Shown.of(handle) + ") is none on " + platform
                            + ". Maybe write it as the profile shows it, one handle in a cell and nothing else.",
                    Column.HANDLE);
            return Optional.empty();
        }
        String named = handle.isEmpty() || !isOne ? addressed : handle;
        String id = id(platform);
        AccountRef full =
                AccountRef.of(platform, id.isEmpty() ? same.map(AccountRef::id).orElse("") : id, named);
        if (full.isNamed()) {
            return Optional.of(full);
        }
        return byName(platform);
    }

    /** A list without handles has names, which tell its creators apart. */
    private Optional<AccountRef> byName(String platform) {
        String name = cell(Column.NAME, platform);
        String behind = Handles.behindName(name);
        if (!behind.equals(name) && Handles.isOne(platform, behind)) {
            return Optional.of(AccountRef.of(platform, "", behind));
        }
        boolean mayBeNamed = !headings.has(Column.HANDLE) && !headings.has(Column.URL);
        if (name.isEmpty() || !mayBeNamed || ProfileAddress.looksLikeOne(name)) {
            rejectUnnamed(platform);
            return Optional.empty();
        }
        return Optional.of(named(platform, name));
    }

    private void rejectUnnamed(String platform) {
        String address = cell(Column.URL, platform);
        reject(
                "no-account",
                address.isEmpty()
                        ? "The row names no account. Maybe write its handle, its id or its address."
                        : "The address (" + Shown.of(address)
                                + ") names nobody. Maybe open it, and copy the address of the profile that comes.",
                address.isEmpty() ? headings.has(Column.HANDLE) ? Column.HANDLE : Column.ID : Column.URL);
    }

    private AccountRef named(String platform, String name) {
        reading.once(ReadIssue.info(
                "name-for-handle",
                "The list has no handles; its creators are told apart by their names, and no other file can be of the same"
                        + " account. Maybe add a column handle.",
                place(Column.NAME)));
        return AccountRef.of(platform, name, "");
    }

    private Optional<AccountRef> address(String platform) {
        return Stream.of(Column.URL, Column.HANDLE, Column.NAME, Column.ID)
                .map(column -> address(column, platform))
                .flatMap(cell -> ProfileAddress.of(cell).stream())
                .filter(ref -> platform.isEmpty() || ref.platform().equals(platform))
                .findFirst();
    }

    private String address(Column column, String platform) {
        int index = index(column, platform);
        String cell = cell(column, platform);
        return ProfileAddress.looksLikeOne(cell) || Handles.isChannel(cell) || index < 0
                ? cell
                : row.address(index).orElse("");
    }

    /** The id of a channel, wherever it stands. */
    private Optional<String> channel() {
        return Stream.of(Column.ID, Column.HANDLE)
                .map(column -> cell(column, ""))
                .filter(Handles::isChannel)
                .findFirst();
    }

    private String id(String platform) {
        String id = cell(Column.ID, platform);
        if (ROUNDED_BY_EXCEL.matcher(id).matches()) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "id-rounded",
                            "The id (" + id
                                    + ") was rounded by a spreadsheet and is left out. Maybe format the column as text.",
                            place(Column.ID)));
            return "";
        }
        boolean isNone = Handles.isRowNumber(id) || ProfileAddress.looksLikeOne(id);
        String own = isNone ? "" : id;
        String handle = cell(Column.HANDLE, platform);
        return own.isEmpty() && platform.equals("youtube") && Handles.isChannel(handle) ? handle : own;
    }

    private String handle(String platform) {
        String handle = Handles.behindName(cell(Column.HANDLE, platform));
        boolean isChannel = platform.equals("youtube") && Handles.isChannel(handle);
        int index = index(Column.HANDLE, platform);
        // A word that leads somewhere else is a link, and the address behind it says who.
        boolean isLink =
                index >= 0 && row.address(index).flatMap(ProfileAddress::of).isPresent() && !handle.startsWith("@");
        return isChannel || isLink || ProfileAddress.looksLikeOne(handle) ? "" : handle;
    }

    private int index(Column column, String platform) {
        int index = platform.isEmpty() ? headings.index(column) : headings.index(column, platform);
        // The handle of one platform is not that of another.
        boolean isElsewhere = index >= 0
                && column == Column.HANDLE
                && !platform.isEmpty()
                && headings.platformOfBareHandle().isPresent()
                && !isOf(platform, column, index);
        return isElsewhere ? -1 : index;
    }

    private String cell(Column column, String platform) {
        int index = index(column, platform);
        return index < 0 ? "" : known(row.cell(index));
    }

    private static String known(String cell) {
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
