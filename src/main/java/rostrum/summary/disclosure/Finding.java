package rostrum.summary.disclosure;

/**
 * What somebody could work out.
 *
 * @param cell a hidden count that is too narrow; or of two figures of which the difference is a few people, the smaller
 * @param around the larger of the two; the cell itself where it is hidden
 */
record Finding(Slice cell, Slice around) {
    static Finding hidden(Slice cell) {
        return new Finding(cell, cell);
    }

    boolean isDifference() {
        return !cell.equals(around);
    }
}
