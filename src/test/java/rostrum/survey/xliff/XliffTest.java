package rostrum.survey.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rostrum.survey.Flaw;

class XliffTest {
    private static final Optional<String> MACHINE = Optional.of(Unit.MACHINE);

    private final List<Flaw> flaws = new ArrayList<>();

    @Property(tries = 400)
    void whatIsWrittenIsReadAgain(@ForAll("files") Xliff xliff) {
        var read = XliffReader.read("x.xlf", xliff.write(), xliff.language(), flaws);

        assertEquals(List.of(), flaws);
        assertEquals(xliff, new Xliff(read.name(), read.language(), withoutLines(read.units())));
    }

    /** Any words at all: with angle brackets, line ends, and what XML cannot hold. */
    @Provide
    Arbitrary<Xliff> files() {
        var words = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("<>&\"'\r\n\t ]{}é中ع😀\u0000\uFFFE")
                        .ofMaxLength(30));
        var ids = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars(".-")
                .ofMinLength(1)
                .ofMaxLength(12);
        var units = Combinators.combine(
                        ids,
                        words,
                        words,
                        Arbitraries.of(State.class),
                        Arbitraries.of(MACHINE, Optional.<String>empty()))
                .as((id, source, target, state, more) -> new Unit(id, source, target, state, more, 0));
        return Combinators.combine(
                        Arbitraries.of("ar", "fr", "zh"), units.list().ofMaxSize(8))
                .as((language, all) -> new Xliff("club", language, all));
    }

    @Test
    void isWrittenPlainly() {
        var unit = new Unit("age.title", "How old?", "Quel âge ?", State.TRANSLATED, MACHINE, 0);

        assertEquals("""
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
              <file id="club" canResegment="no" xml:space="preserve">
                <unit id="age.title"><segment state="translated" subState="rostrum:machine">
                  <source>How old?</source>
                  <target>Quel âge ?</target>
                </segment></unit>
              </file>
            </xliff>
            """, new Xliff("club", "fr", List.of(unit)).write());
    }

    @Test
    void readsWhatTranslatorsProgramsAdd() {
        var xliff = read("""
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"
                xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><file id="f1"><notes><note>Hello</note></notes>
              <group id="g"><unit id="q.title">
                <mtc:matches><mtc:match ref="#1"><source>Other</source><target>Autre</target></mtc:match></mtc:matches>
                <segment id="s1" state="final">
                  <source><![CDATA[A & B]]></source>
                  <target>A <mrk id="m1" type="term">et</mrk> B<cp hex="0007"/></target>
                </segment>
              </unit></group>
            </file></xliff>
            """);

        assertEquals(List.of(), flaws);
        assertEquals(
                List.of(new Unit("q.title", "A & B", "A et B\u0007", State.FINAL, Optional.empty(), 7)), xliff.units());
    }

    @Test
    void entitiesAreNeverFollowed() {
        var entity = "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        var xliff = read(entity + "\n" + "<xliff version=\"2.1\">&e;</xliff>");

        assertEquals(List.of(), xliff.units());
        assertEquals(
                List.of("survey.flaw.xliff.doctype"),
                flaws.stream().map(Flaw::key).toList());
    }

    @Test
    void aTranslationStandsByItsStateAndTheEnglishOfToday() {
        assertEquals(Standing.DRAFT, unit("A", "Un", State.TRANSLATED).standing(" A\n"));
        assertEquals(Standing.REVIEWED, unit("A", "Un", State.REVIEWED).standing("A"));
        assertEquals(Standing.REVIEWED, unit("A", "Un", State.FINAL).standing("A"));
        assertEquals(Standing.MISSING, unit("A", "Un", State.INITIAL).standing("A"));
        assertEquals(Standing.MISSING, unit("A", " ", State.FINAL).standing("A"));
        assertEquals(Standing.STALE, unit("A", "Un", State.FINAL).standing("B"));
    }

    @Test
    void aTranslatorGetsTheEnglishOfTodayAndTheWordsOfYesterday() {
        var before = new Xliff("club", "fr", List.of(unit("Old", "Ancien", State.REVIEWED)));

        var sent = before.over(Map.of("q", "New"));
        assertEquals(Standing.STALE, sent.units().get(0).standing("New"));
        assertEquals("New", sent.units().get(0).source());

        var back = new Xliff("club", "fr", List.of(unit("New", "Nouveau", State.TRANSLATED)));
        assertEquals(
                Standing.DRAFT, back.over(Map.of("q", "New")).units().get(0).standing("New"));
        assertEquals(
                Standing.MISSING,
                back.over(Map.of("other", "More")).units().get(0).standing("More"));
    }

    private Xliff read(String content) {
        return XliffReader.read("x.xlf", content, "fr", flaws);
    }

    private static Unit unit(String source, String target, State state) {
        return new Unit("q", source, target, state, Optional.empty(), 0);
    }

    private static List<Unit> withoutLines(List<Unit> units) {
        return units.stream()
                .map(unit -> new Unit(unit.id(), unit.source(), unit.target(), unit.state(), unit.subState(), 0))
                .toList();
    }
}
