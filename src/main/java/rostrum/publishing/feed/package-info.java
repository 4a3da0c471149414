/** News of results for programs that follow them: Atom (RFC 4287). */
@NullMarked
package rostrum.publishing.feed;

import org.jspecify.annotations.NullMarked;
