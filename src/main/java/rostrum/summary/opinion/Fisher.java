package rostrum.summary.opinion;

/**
 * How likely it is by chance alone that so many or more of some did what all together did so often: Fisher’s exact test, one
 * side (“The Design of Experiments”, 1935). Exact for few and for many.
 */
final class Fisher {
    private final double[] factorials;

    /** @param most the most people there are in all */
    Fisher(int most) {
        factorials = new double[most + 1];
        for (int n = 2; n <= most; n++) factorials[n] = factorials[n - 1] + Math.log(n);
    }

    /**
     * @param some who did it in the part
     * @param part the part’s size
     * @param others who did it elsewhere
     * @param rest the size of all other parts
     */
    double atLeast(int some, int part, int others, int rest) {
        var did = some + others;
        var whole = choose(part + rest, did);
        var sum = 0.0;
        for (int here = some; here <= Math.min(part, did); here++)
            if (did - here <= rest) sum += Math.exp(choose(part, here) + choose(rest, did - here) - whole);
        return Math.min(1, sum);
    }

    private double choose(int of, int taken) {
        return factorials[of] - factorials[taken] - factorials[of - taken];
    }
}
