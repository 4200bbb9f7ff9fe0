@NullMarked
package dev.rapport.testkit.template;

import org.jspecify.annotations.NullMarked;
