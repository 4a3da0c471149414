package rostrum.summary;

import java.util.Optional;
import java.util.function.UnaryOperator;
import rostrum.people.AgeBand;
import rostrum.people.Region;

/**
 * A view in the record.
 *
 * @param key drawn for the record alone
 * @param author nobody where a group spoke, which is none of the people
 */
public record Voiced(String key, View view, Optional<Author> author) {

    /**
     * Who said it, as far as the record knows.
     *
     * @param voice drawn for words alone, one a person, and neither the key of their answers nor of their votes
     */
    public record Author(String voice, AgeBand band, Region region) {}

    static Voiced by(Author author, View view) {
        return new Voiced("", view, Optional.of(author));
    }

    static Voiced byNobody(View view) {
        return new Voiced("", view, Optional.empty());
    }

    /** Quotes are of people, who can be asked. */
    public boolean quotable() {
        return view.quotable() && author.isPresent();
    }

    Voiced under(String fresh, UnaryOperator<String> voices) {
        return new Voiced(
                fresh, view, author.map(one -> new Author(voices.apply(one.voice()), one.band(), one.region())));
    }
}
