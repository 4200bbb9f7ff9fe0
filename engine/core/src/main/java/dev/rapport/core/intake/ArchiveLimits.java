package dev.rapport.core.intake;

/**
 * What an archive may hold, so that a small file cannot fill the machine.
 *
 * @param entries most entries
 * @param bytes most bytes of all entries, unpacked
 * @param ratio most bytes unpacked for one packed, once an entry is larger than a megabyte
 */
record ArchiveLimits(int entries, long bytes, int ratio) {

    static final ArchiveLimits DEFAULT = new ArchiveLimits(200_000, 20L << 30, 250);

    static final long RATIO_COUNTS_FROM = 1 << 20;
}
