package rostrum.summary.disclosure;

import java.util.Arrays;

/**
 * The true answers to one question, counted by region, age band and answer. They stay inside the audit.
 *
 * <p>Where one person could choose several answers, how many answered is counted by itself.
 */
public final class Cube {
    private final int regions;
    private final int bands;
    private final int answers;
    private final Kind kind;
    private final int[][][] people;

    /** What one person may give. */
    private enum Kind {
        ONE,
        SEVERAL,
        VOTE
    }

    private Cube(Kind kind, int regions, int bands, int answers) {
        this.kind = kind;
        this.regions = regions;
        this.bands = bands;
        this.answers = answers;
        this.people = new int[regions][bands][kinds()];
    }

    /** Who is there, whatever they answered. */
    public static Cube ofPeople(int regions, int bands) {
        return ofOne(regions, bands, 0);
    }

    /** Each person gave one of the answers, or none. */
    public static Cube ofOne(int regions, int bands, int answers) {
        return new Cube(Kind.ONE, regions, bands, answers);
    }

    /** Each person gave any of the answers, or none. */
    public static Cube ofSeveral(int regions, int bands, int answers) {
        return new Cube(Kind.SEVERAL, regions, bands, answers);
    }

    /** Votes by group. How many of a group did not vote is never printed. */
    public static Cube ofVotes(int groups, int choices) {
        return new Cube(Kind.VOTE, groups, 1, choices);
    }

    /** Adds people of one region and band who chose these answers, or none. */
    public void add(int count, int region, int band, int... chosen) {
        var cell = people[region][band];
        for (int answer : chosen) cell[answer] += count;
        if (chosen.length == 0) cell[none()] += count;
        else if (several()) cell[answered()] += count;
    }

    int regions() {
        return regions;
    }

    int bands() {
        return bands;
    }

    public int answers() {
        return answers;
    }

    boolean several() {
        return kind == Kind.SEVERAL;
    }

    /** Whether those who gave no answer have a line where a question is broken down. */
    boolean tellsNone() {
        return kind != Kind.VOTE;
    }

    /** How many unknowns a region and band have: a count for each answer, for none, and where several may be chosen for any. */
    int kinds() {
        return several() ? answers + 2 : answers + 1;
    }

    int none() {
        return answers;
    }

    int answered() {
        return answers + 1;
    }

    /** Which of the unknowns of a region and band add up to what is counted. */
    int[] kinds(long which) {
        if (several() && which == Slice.ANSWERED) return new int[] {answered()};
        if (several() && which == Slice.ALL) return new int[] {none(), answered()};
        var kinds = new int[answers + 1];
        int found = 0;
        for (int answer = 0; answer < answers; answer++) if ((which >> answer & 1) == 1) kinds[found++] = answer;
        if ((which & Slice.NONE) != 0) kinds[found++] = none();
        return Arrays.copyOf(kinds, found);
    }

    int count(Slice slice) {
        int count = 0;
        for (int kind : kinds(slice.answers())) count += count(slice.regions(), slice.bands(), kind);
        return count;
    }

    int count(int regionSet, int bandSet, int kind) {
        int count = 0;
        for (int region = 0; region < regions; region++)
            for (int band = 0; band < bands; band++)
                if ((regionSet >> region & 1) == 1 && (bandSet >> band & 1) == 1) count += people[region][band][kind];
        return count;
    }
}
