/** YAML with places: every value knows its line and column, every problem is collected. */
@NullMarked
package dev.rapport.core.yaml;

import org.jspecify.annotations.NullMarked;
