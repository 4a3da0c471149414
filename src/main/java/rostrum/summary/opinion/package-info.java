/** Who votes alike: opinion groups, where they agree and where they part. Plain rules, without anybody's name. */
@NullMarked
package rostrum.summary.opinion;

import org.jspecify.annotations.NullMarked;
