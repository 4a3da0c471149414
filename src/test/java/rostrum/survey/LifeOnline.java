package rostrum.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The survey that comes with the product, for tests. */
final class LifeOnline {
    private LifeOnline() {}

    static Survey survey() {
        return read(new ArrayList<>());
    }

    static Survey read(List<Flaw> flaws) {
        Map<String, Map<String, String>> folders = new TreeMap<>();
        SurveyFiles.add(Path.of("surveys"), folders, flaws);
        return new SurveyReader("life-online", folders.getOrDefault("life-online", Map.of()), Bank.NONE, flaws)
                .read()
                .orElseThrow();
    }
}
