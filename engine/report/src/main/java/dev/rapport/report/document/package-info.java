/** A document of blocks: what a report says, in an order, without how it looks. Renderers know this and nothing of any report. */
@NullMarked
package dev.rapport.report.document;

import org.jspecify.annotations.NullMarked;
