@NullMarked
package dev.rapport.report.html;

import org.jspecify.annotations.NullMarked;
