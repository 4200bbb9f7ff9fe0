@NullMarked
package dev.rapport.report.words;

import org.jspecify.annotations.NullMarked;
