package dev.rapport.plugin.facebook;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import java.util.List;
import java.util.Optional;

/** A 7z container of the public collection of news posts, which cannot be looked into. */
final class Packed implements Family {

    private static final String FORMAT = "packed-7z";
    private static final byte[] MARK = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "7z container"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        byte[] first = file.head();
        boolean isPacked = first.length >= MARK.length;
        for (int i = 0; isPacked && i < MARK.length; i++) {
            isPacked = first[i] == MARK[i];
        }
        return Claims.when(isPacked, Claim.fallback(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        sink.refuse(
                "packed",
                "This is a 7z container, which is not opened. Maybe unpack it first and import the file that is inside.");
    }
}
