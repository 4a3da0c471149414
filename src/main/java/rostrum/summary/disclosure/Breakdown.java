package rostrum.summary.disclosure;

/** By what the answers to a question are told apart: by one thing, or by the only pair of two. */
public enum Breakdown {
    REGION,
    BAND,
    REGION_AND_BAND;

    public boolean tellsRegions() {
        return this != BAND;
    }

    public boolean tellsBands() {
        return this != REGION;
    }
}
