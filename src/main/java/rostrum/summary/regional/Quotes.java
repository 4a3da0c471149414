package rostrum.summary.regional;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Looks on while a file of separated values is read (RFC 4180), and knows at its end whether a quotation mark was opened and
 * never closed: readers take the end of the file for the end of that cell, and what broke off is missed by nobody.
 */
final class Quotes extends FilterReader {
    private enum Place {
        BEFORE,
        PLAIN,
        QUOTED,
        /** Behind a mark that closes the cell, unless another one follows at once. */
        CLOSING
    }

    private final char separator;
    private Place place = Place.BEFORE;
    private boolean isReturned;
    private boolean isOver;
    private int row = 1;

    Quotes(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    /** Whether it ended within quotation marks. Then {@link #row} is where they were opened. */
    boolean isOpen() {
        return isOver && place == Place.QUOTED;
    }

    /** As a spreadsheet counts, from 1: a cell of several lines stands in one row. */
    int row() {
        return row;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] signs, int from, int most) throws IOException {
        var read = super.read(signs, from, most);
        isOver |= read < 0;
        for (int at = from; at < from + read; at++) pass(signs[at]);
        return read;
    }

    private void pass(char sign) {
        if (place == Place.QUOTED) {
            if (sign == '"') place = Place.CLOSING;
            return;
        }
        if (sign == '\r' || sign == '\n') end(sign);
        else if (sign == separator) place = Place.BEFORE;
        else place = sign == '"' && place != Place.PLAIN ? Place.QUOTED : Place.PLAIN;
        isReturned = sign == '\r';
    }

    private void end(char sign) {
        if (sign == '\r' || !isReturned) row++;
        place = Place.BEFORE;
    }
}
