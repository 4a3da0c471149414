package rostrum.bench.faults;

/**
 * Something that goes wrong.
 *
 * @param expected how it must end
 */
record Fault(String name, String expected, Act act) {

    /** Makes it happen, and looks at what became of it. */
    interface Act {
        Outcome on(Scene scene) throws Exception;
    }
}
