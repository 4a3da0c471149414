/** Pages on paper: what a page of HTML needs to become a PDF that everybody can read. */
@NullMarked
package rostrum.publishing.paper;

import org.jspecify.annotations.NullMarked;
