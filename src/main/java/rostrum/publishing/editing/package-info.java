/** Where editors write what the record does not say by itself, and find again what they wrote before. */
@NullMarked
package rostrum.publishing.editing;

import org.jspecify.annotations.NullMarked;
