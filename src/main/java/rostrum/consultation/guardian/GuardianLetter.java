package rostrum.consultation.guardian;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import rostrum.people.vault.Contact;
import rostrum.platform.Almanac;
import rostrum.platform.Letter;
import rostrum.platform.Secret;
import rostrum.platform.Words;

/** What a guardian reads in the mail. A code stands in the fragment of a link, so that it is in no log on the way. */
record GuardianLetter(String house, String title, Contact to) {

    Letter asking(Secret token, Instant until) {
        return letter("guardian.letter", "/guardian", token, Map.of("day", day(until)));
    }

    Letter reminding(Secret withdrawal) {
        return letter("guardian.reminder", "/guardian/withdrawal", withdrawal, Map.of());
    }

    private Letter letter(String key, String path, Secret code, Map<String, String> more) {
        var values = new HashMap<String, Object>(more);
        values.put("title", title);
        values.put("page", house + path);
        values.put("link", house + path + "#" + code.plain());
        values.put("code", code.readable());
        values.put("privacy", house + "/privacy");
        return new Letter(
                to.address(),
                to.language(),
                Words.say(to.language(), key + ".subject", values),
                Words.say(to.language(), key, values) + "\n");
    }

    private String day(Instant until) {
        return new Almanac(to.language()).weekday(until, ZoneOffset.UTC);
    }
}
