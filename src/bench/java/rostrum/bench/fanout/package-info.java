/** What it costs to bring every post of a room to everybody in it, beside what others would cost in the same minute. */
@NullMarked
package rostrum.bench.fanout;

import org.jspecify.annotations.NullMarked;
