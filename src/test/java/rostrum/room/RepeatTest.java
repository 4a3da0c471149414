package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.State;
import rostrum.people.ParticipantKey;
import rostrum.platform.Language;

class RepeatTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");
    private static final Seat HERON = new Seat("seat", "room", new ParticipantKey("p"), "Quiet Heron");
    private static final Said FIRST = new Said(Kind.POST, "a-form", "One\nmore");

    @Example
    void theSameFormWithTheSameWordsIsTheFirstPost() {
        var before = List.of(post(FIRST));

        assertEquals(Repeat.SAME_FORM, Repeat.of(FIRST, before));
        assertEquals(Repeat.SAME_FORM, Repeat.of(new Said(Kind.POST, "a-form", "One\r\nmore"), before));
        assertEquals(Optional.empty(), Repeat.SAME_FORM.refusal(Optional.of(No.CLOSED)));
    }

    @Example
    void theSameFormWithOtherWordsIsNoThanks() {
        var before = List.of(post(FIRST));

        assertEquals(Repeat.OTHER_WORDS, Repeat.of(new Said(Kind.POST, "a-form", "One less"), before));
        assertEquals(Repeat.OTHER_WORDS, Repeat.of(new Said(Kind.STATEMENT, "a-form", "One\nmore"), before));
        assertEquals(Repeat.OTHER_WORDS, Repeat.of(new Said(Kind.POST, "a-form", "One\nmore", true), before));
        assertEquals(Optional.of(No.OTHER_WORDS), Repeat.OTHER_WORDS.refusal(Optional.empty()));
        assertEquals(Optional.of(No.OTHER_WORDS), Repeat.OTHER_WORDS.refusal(Optional.of(No.CROWDED)));
        assertEquals(Optional.of(No.CLOSED), Repeat.OTHER_WORDS.refusal(Optional.of(No.CLOSED)));
    }

    @Example
    void theSameWordsWithAnotherFormAreOnePostUnlessTheyWereTakenBack() {
        var again = new Said(Kind.POST, "another-form", "One\nmore");
        var post = post(FIRST);
        assertEquals(Repeat.SAME_WORDS, Repeat.of(again, List.of(post)));
        assertEquals(Optional.of(No.TWICE), Repeat.SAME_WORDS.refusal(Optional.of(No.SLOW)));

        post.decided(State.WITHDRAWN, "", null, FOUR);

        assertEquals(Repeat.NEW, Repeat.of(again, List.of(post)));
    }

    /** Whatever somebody sends, only what was never said is new, and nothing new is lost. */
    @Property
    void nothingIsThankedForThatWasNotTaken(
            @ForAll @Size(max = 12) List<@Chars({'a', 'b'}) @StringLength(min = 1, max = 2) String> words,
            @ForAll @Size(max = 12) List<@Chars({'k', 'l'}) @StringLength(value = 1) String> forms) {
        var taken = new ArrayList<Post>();
        for (int i = 0; i < Math.min(words.size(), forms.size()); i++) {
            var said = new Said(Kind.POST, forms.get(i), words.get(i));
            var no = Repeat.of(said, taken).refusal(Optional.empty());
            if (no.isEmpty() && Repeat.of(said, taken) == Repeat.NEW) taken.add(post(said));
            assertEquals(
                    no.filter(No.OTHER_WORDS::equals).isEmpty(), taken.stream().anyMatch(post -> post.says(said)));
        }
        assertEquals(taken.size(), taken.stream().map(Post::words).distinct().count());
    }

    private static Post post(Said said) {
        return new Post("post", HERON, said, Language.EN, FOUR);
    }
}
