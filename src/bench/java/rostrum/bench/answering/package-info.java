/** Programs that answer the survey of a running product: how dear it is, how safe, and how slow on a thin line. */
@NullMarked
package rostrum.bench.answering;

import org.jspecify.annotations.NullMarked;
