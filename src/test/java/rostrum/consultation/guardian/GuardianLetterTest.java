package rostrum.consultation.guardian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.people.vault.Contact;
import rostrum.platform.Language;
import rostrum.platform.Letter;
import rostrum.platform.Secret;

/** What leaves the house to a guardian, word for word. {@code -Dgolden=write} writes it anew. */
class GuardianLetterTest {
    private static final Instant UNTIL = Instant.parse("2027-01-11T09:00:00Z");
    private static final Secret CODE = new Secret("0123456789abcdefghjkmnpqrs");

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void asksForAnAgreement(Language language) throws IOException {
        golden("guardian-letter", language, letter(language).asking(CODE, UNTIL));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void remindsADayLaterThatItCanBeTakenBack(Language language) throws IOException {
        golden("guardian-reminder", language, letter(language).reminding(CODE));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void carriesTheCodeInTheFragmentOnly(Language language) {
        for (var letter : new Letter[] {
            letter(language).asking(CODE, UNTIL), letter(language).reminding(CODE)
        }) {
            var link = letter.text()
                    .lines()
                    .filter(line -> line.startsWith("https://"))
                    .findFirst()
                    .orElseThrow();

            assertEquals(CODE.plain(), link.substring(link.indexOf('#') + 1));
            assertFalse(link.substring(0, link.indexOf('#')).contains("?"));
        }
    }

    private static GuardianLetter letter(Language language) {
        var title = language == Language.AR ? "أصواتنا وأماننا على الإنترنت" : "Safe and heard online";
        return new GuardianLetter("https://rostrum.example", title, new Contact("anna@example.org", language, ""));
    }

    private static void golden(String name, Language language, Letter letter) throws IOException {
        var file = Path.of("src/test/resources/golden", name + "-" + language.tag() + ".txt");
        var whole = "To: " + letter.to() + "\nContent-Language: "
                + letter.language().tag() + "\nSubject: " + letter.subject() + "\n\n" + letter.text();
        if ("write".equals(System.getProperty("golden"))) Files.writeString(file, whole);

        assertEquals(Files.readString(file), whole);
    }
}
