package rostrum.bench;

/** What reached listeners, and what did not as it should. */
public record Heard(long delivered, long lost, long doubled, long outOfOrder) {
    public static final Heard NOTHING = new Heard(0, 0, 0, 0);

    public Heard and(Heard other) {
        return new Heard(
                delivered + other.delivered, lost + other.lost, doubled + other.doubled, outOfOrder + other.outOfOrder);
    }

    public boolean isPerfect() {
        return lost == 0 && doubled == 0 && outOfOrder == 0;
    }
}
