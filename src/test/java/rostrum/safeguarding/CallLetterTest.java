package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.safeguarding.Told.FOUR;
import static rostrum.safeguarding.Told.about;
import static rostrum.safeguarding.Told.after;
import static rostrum.safeguarding.Told.byForm;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.platform.Letter;

/** What leaves the house about a case. */
class CallLetterTest {
    private static final String HOUSE = "https://rostrum.example";

    @Test
    void saysThatAReportWaitsAndNothingOfIt() {
        assertEquals("""
                A report waits, S2. Acknowledge it until 2027-01-04 17:00 UTC.
                Sign in to read it: https://rostrum.example/staff/sign-in
                """, letter(byForm(Severity.S2), FOUR).text());
        assertEquals(
                "Rostrum: a report waits (S2)",
                letter(byForm(Severity.S2), FOUR).subject());
    }

    @Test
    void speaksTheLanguageOfWhoIsCalledAndNoOther() {
        var about = byForm(Severity.S2);
        var letter = new CallLetter(HOUSE, about.severity(), about.countdown(), FOUR)
                .to(new Duty("lead", false, "lead@example.org", Language.AR));

        assertEquals(Language.AR, letter.language());
        assertEquals("""
                بلاغ في الانتظار، S2. موعد تأكيد التسلّم \u20662027-01-04 17:00\u2069 بالتوقيت العالمي.
                تسجيل الدخول للاطلاع: https://rostrum.example/staff/sign-in
                """, letter.text());
    }

    @Test
    void saysWhatHasToBeDoneNext() {
        var taken = after(byForm(Severity.S2), "lead", Act.ACKNOWLEDGED, "");

        assertTrue(letter(taken, FOUR).text().startsWith("A report waits, S2. Decide it until 2027-01-04 20:00 UTC."));
    }

    @Test
    void saysThatTheTimeIsOver() {
        var late = letter(byForm(Severity.S1), FOUR.plusSeconds(901));

        assertTrue(late.text().startsWith("A report waits, S1. Its time was over at 2027-01-04 16:15 UTC."));
    }

    @Test
    void holdsNoWordOfACase() {
        var text = letter(about(Way.MODERATOR), FOUR).text();

        for (var word : new String[] {"Words", "Age checks", "consultation", "post", "case"})
            assertTrue(!text.contains(word), word);
    }

    private static Letter letter(HarmCase about, Instant now) {
        return new CallLetter(HOUSE, about.severity(), about.countdown(), now)
                .to(new Duty("lead", false, "lead@example.org", Language.EN));
    }
}
