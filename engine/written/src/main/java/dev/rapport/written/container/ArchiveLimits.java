package dev.rapport.written.container;

/**
 * What a container may hold, so that a small file cannot fill the machine.
 *
 * @param entries most entries
 * @param bytes most bytes of all entries, unpacked
 * @param ratio most bytes unpacked for one packed, once so many came out that it matters
 * @param depth how many containers may lie one in the other
 */
public record ArchiveLimits(int entries, long bytes, int ratio, int depth) {

    public static final ArchiveLimits DEFAULT = new ArchiveLimits(200_000, 20L << 30, 250, 3);

    /** No real workbook comes near: its cells carry their own addresses, which pack twenty to one. */
    private static final ArchiveLimits WORKBOOK = new ArchiveLimits(10_000, 1L << 30, 100, 1);

    private static final long RATIO_COUNTS_FROM = 1 << 20;

    private static final long RATIO_OF_WORKBOOK_COUNTS_FROM = 8 << 20;

    /** Those of a workbook, which its reader holds in memory in part: never wider than these. */
    public ArchiveLimits ofWorkbook() {
        return new ArchiveLimits(
                Math.min(entries, WORKBOOK.entries),
                Math.min(bytes, WORKBOOK.bytes),
                Math.min(ratio, WORKBOOK.ratio),
                WORKBOOK.depth);
    }

    /** Whether so much came out of so little that it cannot be meant. */
    public boolean isBomb(long unpacked, long packed) {
        return unpacked > RATIO_COUNTS_FROM && unpacked / Math.max(1, packed) > ratio;
    }

    /** As {@link #isBomb}, for a part of a workbook, of which a few repeated megabytes are usual. */
    boolean isBombOfWorkbook(long unpacked, long packed) {
        return unpacked > RATIO_OF_WORKBOOK_COUNTS_FROM && unpacked / Math.max(1, packed) > ratio;
    }
}
