package dev.rapport.api.plugin;

import java.io.IOException;

/**
 * Reads what a campaign brought: orders of a shop, conversions of an affiliate network, tables of analytics, lists of links, insights,
 * and sheets that people keep. No name, address, e-mail or phone of a customer is given on: a customer is what
 * {@link ResultSink#customer} answers.
 */
public non-sealed interface ResultReader extends FileReader {

    /**
     * Reads a file into the sink. What is held in memory is bounded by one order.
     *
     * @param file the file
     * @param format one of the ids of {@link #formats()}
     * @param sink takes records as they are read
     * @throws IOException when the file cannot be read at all; everything that is wrong with its content is an issue instead
     */
    void read(ExportFile file, String format, ResultSink sink) throws IOException;
}
