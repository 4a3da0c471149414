package rostrum.bench.fanout;

/** How a post comes into the log of a room. */
interface Way {
    /** Returns at once; the post arrives when it arrives. */
    void publish(String words);
}
