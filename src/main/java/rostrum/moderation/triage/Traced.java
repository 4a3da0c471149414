package rostrum.moderation.triage;

import java.util.Arrays;

/** A text that was changed for matching, with the place in the original from which each of its characters came. */
final class Traced implements CharSequence {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Traced(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Traced original(String text) {
        var starts = new int[text.length()];
        var ends = new int[text.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new Traced(text, starts, ends);
    }

    /** Where in the original the characters between two places of this text begin. */
    int start(int from) {
        return starts[from];
    }

    /** Where in the original the characters before a place of this text end. */
    int end(int to) {
        return to == 0 ? 0 : ends[to - 1];
    }

    /** Whoever reads on after nobody waits any more is stopped here. */
    @Override
    public char charAt(int index) {
        if ((index & 0x3f) == 0 && Thread.currentThread().isInterrupted()) throw new Stopped();
        return text.charAt(index);
    }

    int codePoint(int index) {
        return text.codePointAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Nobody waits for the result any more. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Writes a traced text, in the order of the original. */
    static final class Pen {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        Pen write(int point, int start, int end) {
            int before = text.length();
            text.appendCodePoint(point);
            grow(text.length());
            int last = before == 0 ? 0 : ends[before - 1];
            for (int i = before; i < text.length(); i++) {
                starts[i] = start;
                ends[i] = Math.max(end, last);
            }
            return this;
        }

        Pen write(String more, int start, int end) {
            more.codePoints().forEach(point -> write(point, start, end));
            return this;
        }

        private void grow(int length) {
            if (length <= starts.length) return;
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }

        boolean isEmpty() {
            return text.length() == 0;
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        Traced done() {
            return new Traced(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
