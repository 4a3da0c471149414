package rostrum.consultation;

import java.util.stream.Collectors;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.platform.Digest;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** The version of the words somebody agreed to: the hash of what was shown. */
public final class AssentText {
    private AssentText() {}

    public static String version(Language language, AgeBand band) {
        var shown = Assent.asked(band).stream()
                .map(assent -> "consultation.assent." + assent.code())
                .map(key -> Words.pattern(language, key) + Words.pattern(language, key + ".hint"))
                .collect(Collectors.joining("\n"));
        return Digest.sha256(shown).substring(0, 16);
    }
}
