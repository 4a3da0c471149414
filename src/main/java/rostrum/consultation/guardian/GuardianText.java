package rostrum.consultation.guardian;

import java.util.List;
import java.util.stream.Collectors;
import rostrum.platform.Digest;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** The version of the words a guardian agreed to: the hash of what was shown. */
final class GuardianText {
    private static final List<String> SHOWN = List.of("what", "who", "data", "yours", "back", "confirm");

    private GuardianText() {}

    static String version(Language language) {
        var shown = SHOWN.stream()
                .map(part -> Words.pattern(language, "guardian.question." + part))
                .collect(Collectors.joining("\n"));
        return Digest.sha256(shown).substring(0, 16);
    }
}
