@NullMarked
package dev.rapport.report.pdf;

import org.jspecify.annotations.NullMarked;
