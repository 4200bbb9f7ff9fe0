/** What a report says, built once from the input; every format shows this and nothing else. */
@NullMarked
package dev.rapport.report.model;

import org.jspecify.annotations.NullMarked;
