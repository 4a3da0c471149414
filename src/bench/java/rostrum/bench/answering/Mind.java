package rostrum.bench.answering;

/** What somebody answers. The same questions always get the same answers. */
public interface Mind {
    /**
     * @param question the name of its field
     * @return the place of the option that is picked, from 0
     */
    int option(String question, int options);

    /** @param limit the most letters */
    String words(String question, int limit);
}
