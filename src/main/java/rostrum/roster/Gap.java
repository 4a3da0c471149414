package rostrum.roster;

import rostrum.platform.Span;

/**
 * Open hours with too few on duty.
 *
 * @param present how many there are
 */
public record Gap(Task task, int present, Span span) {
    boolean goesOn(Gap next) {
        return task == next.task && present == next.present && span.to().equals(next.span.from());
    }

    Gap with(Gap next) {
        return new Gap(task, present, new Span(span.from(), next.span.to()));
    }
}
