@NullMarked
package dev.rapport.report.model;

import org.jspecify.annotations.NullMarked;
