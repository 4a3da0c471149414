package rostrum.bench.tables;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.summary.disclosure.Breakdown;
import rostrum.summary.disclosure.Cube;
import rostrum.summary.disclosure.Parts;
import rostrum.summary.disclosure.Sheet;
import rostrum.summary.disclosure.Slice;

/**
 * Random people: how many of each region and band gave each answer, the last of which is none.
 *
 * @param people by region, band and answer; behind the regions stand those who are from the least developed countries of the first
 *     ones, where these are told apart
 * @param leastDeveloped of how many regions they are
 */
record Drawn(boolean several, int[][][] people, int leastDeveloped) {

    static Drawn of(Random chance, int regions, int bands, int answers, int scale, boolean several) {
        var people = new int[regions][bands][answers + 1];
        for (var region : people)
            for (var cell : region)
                for (int at = 0; at <= answers; at++) cell[at] = few(chance, at == answers ? scale / 3 : scale);
        return new Drawn(several, people, 0);
    }

    /** The last so many of the regions are the least developed countries of the first ones. */
    Drawn parted(int least) {
        return new Drawn(several, people, least);
    }

    /** Many small numbers, and some zeros. */
    private static int few(Random chance, int scale) {
        return (int) (scale * Math.pow(chance.nextDouble(), 2.5));
    }

    Drawn grown(Random chance, int scale) {
        var more = of(chance, regions(), bands(), answers(), scale, several).parted(leastDeveloped);
        for (int region = 0; region < regions(); region++)
            for (int band = 0; band < bands(); band++)
                for (int at = 0; at <= answers(); at++) more.people[region][band][at] += people[region][band][at];
        return more;
    }

    int regions() {
        return people.length;
    }

    int bands() {
        return people[0].length;
    }

    int answers() {
        return people[0][0].length - 1;
    }

    int cells() {
        return regions() * bands() * (answers() + 1);
    }

    /** Where several may be chosen, every second one chose the next answer too. */
    Cube cube() {
        var cube = several ? Cube.ofSeveral(regions(), bands(), answers()) : Cube.ofOne(regions(), bands(), answers());
        each((region, band, answer, count) -> {
            if (answer == answers()) cube.add(count, region, band);
            else if (!several) cube.add(count, region, band, answer);
            else {
                cube.add(count / 2, region, band, answer, (answer + 1) % answers());
                cube.add(count - count / 2, region, band, answer);
            }
        });
        return cube;
    }

    Sheet turnout(Set<Breakdown> by) {
        var cube = Cube.ofPeople(regions(), bands());
        var byRegion = new int[regions() - leastDeveloped];
        var byBand = new int[bands()];
        each((region, band, answer, count) -> {
            cube.add(count, region, band);
            byRegion[region % byRegion.length] += count;
            byBand[band] += count;
        });
        return Sheet.of(cube, Parts.regions(byRegion).as(this::whole), Parts.bands(byBand), by);
    }

    /** A region with its least developed countries. */
    private int whole(int regions) {
        return regions | (regions & (1 << leastDeveloped) - 1) << regions() - leastDeveloped;
    }

    /** Who took part by development group; none where it is not told apart. */
    List<Slice> groups() {
        if (leastDeveloped == 0) return List.of();
        int others = (1 << regions() - leastDeveloped) - 1;
        return Stream.of((1 << regions()) - 1 - others, others)
                .map(homes -> new Slice(homes, Slice.EVERYWHERE, Slice.ALL))
                .toList();
    }

    int all() {
        return IntStream.range(0, regions())
                .flatMap(region -> IntStream.range(0, bands()).flatMap(band -> IntStream.of(people[region][band])))
                .sum();
    }

    private interface Visit {
        void see(int region, int band, int answer, int count);
    }

    private void each(Visit visit) {
        for (int region = 0; region < regions(); region++)
            for (int band = 0; band < bands(); band++)
                for (int at = 0; at <= answers(); at++)
                    if (people[region][band][at] > 0) visit.see(region, band, at, people[region][band][at]);
    }
}
