package rostrum.summary;

/** How many people, as far as it may be told: a multiple of five, or fewer than ten (then 0 stands here). */
public record Count(int rounded) {
    static final Count FEWER = new Count(0);

    public boolean isHidden() {
        return rounded == 0;
    }

    /** The same in every language: {@code 145} or {@code <10}. */
    public String code() {
        return isHidden() ? "<10" : Integer.toString(rounded);
    }
}
