/** Files of results: formats that a reader is made of, rows below headings, records of JSON, and amounts and times in them. */
@NullMarked
package dev.rapport.sheets.results;

import org.jspecify.annotations.NullMarked;
