package rostrum.summary.workspace;

/** What became of a run. */
public enum RunState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
