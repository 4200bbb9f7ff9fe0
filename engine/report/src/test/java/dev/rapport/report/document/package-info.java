@NullMarked
package dev.rapport.report.document;

import org.jspecify.annotations.NullMarked;
