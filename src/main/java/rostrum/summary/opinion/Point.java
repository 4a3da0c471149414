package rostrum.summary.opinion;

/** A place in the plane of opinions. Its axes have no unit and no name. */
public record Point(double x, double y) {}
