package rostrum.bench;

/** What reached listeners, and what did not as it should. */
record Heard(long delivered, long lost, long doubled, long outOfOrder) {
    static final Heard NOTHING = new Heard(0, 0, 0, 0);

    Heard and(Heard other) {
        return new Heard(
                delivered + other.delivered, lost + other.lost, doubled + other.doubled, outOfOrder + other.outOfOrder);
    }

    boolean isPerfect() {
        return lost == 0 && doubled == 0 && outOfOrder == 0;
    }
}
