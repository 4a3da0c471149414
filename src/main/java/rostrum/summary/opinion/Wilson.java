package rostrum.summary.opinion;

/**
 * What a share is at least, as far as so few can tell: the lower bound of the score interval at 95 % (Wilson, “Probable
 * Inference, the Law of Succession, and Statistical Inference”, JASA 22, 1927). Eight of eight are 68 %, not all.
 */
final class Wilson {
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /** From 0 to 1; nought where nobody was asked. */
    static double atLeast(int some, int all) {
        if (all == 0) return 0;
        var share = (double) some / all;
        var square = Z * Z / all;
        var off = Z * Math.sqrt((share * (1 - share) + square / 4) / all);
        return Math.max(0, (share + square / 2 - off) / (1 + square));
    }
}
