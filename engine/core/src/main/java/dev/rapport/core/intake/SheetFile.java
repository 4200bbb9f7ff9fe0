package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.written.table.WorkbookText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One sheet of a workbook, as the table that it would be had it been saved as CSV. */
final class SheetFile implements ExportFile {

    private final ExportFile workbook;
    private final String sheet;
    private final int index;
    private final boolean hasStyles;
    private final byte[] head;

    private SheetFile(ExportFile workbook, String sheet, int index, boolean hasStyles) throws IOException {
        this.workbook = workbook;
        this.sheet = sheet;
        this.index = index;
        this.hasStyles = hasStyles;
        try (InputStream in = open()) {
            this.head = in.readNBytes(HEAD_BYTES);
        }
    }

    /** The sheets on which something stands; none where the workbook cannot be read. */
    static List<SheetFile> of(ExportFile workbook) {
        List<SheetFile> sheets = new ArrayList<>();
        List<String> names = WorkbookText.sheets(workbook::open);
        try {
            boolean hasStyles = !names.isEmpty() && WorkbookText.hasStyles(workbook::open);
            for (int i = 0; i < names.size(); i++) {
                SheetFile sheet = new SheetFile(workbook, names.get(i), i, hasStyles);
                if (sheet.head.length > 0) {
                    sheets.add(sheet);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
        return sheets;
    }

    String sheet() {
        return sheet;
    }

    @Override
    public String path() {
        return workbook.path() + "!" + sheet;
    }

    /** A folder has no sheets: what stands before a slash in the name of one is part of it. */
    @Override
    public String name() {
        return sheet;
    }

    @Override
    public byte[] head() {
        return head.clone();
    }

    @Override
    public long size() {
        // The text is made while it is read; beyond the head, the workbook's size is the best that is known.
        return head.length < HEAD_BYTES ? head.length : Math.max(workbook.size(), HEAD_BYTES);
    }

    @Override
    public Instant modified() {
        return workbook.modified();
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(WorkbookText.open(workbook::open, index, hasStyles), 1 << 16);
    }

    @Override
    public List<ExportFile> siblings() {
        return workbook.siblings();
    }
}
