package rostrum.survey.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.platform.Language;
import rostrum.survey.Flaw;
import rostrum.survey.Lines;

/** Gathers what is found, with its line. */
final class Findings {
    private final Lines lines;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> remarks = new ArrayList<>();
    private final Set<Language> broken = EnumSet.noneOf(Language.class);
    private boolean isBroken;

    Findings(Lines lines) {
        this.lines = lines;
    }

    void structure(String at, String advice, Map<String, Object> values) {
        flaws.add(lines.structure(at, advice, values));
        isBroken = true;
    }

    void words(Language language, String at, String advice, Map<String, Object> values) {
        flaws.add(lines.words(language, at, advice, values));
        broken.add(language);
    }

    /** A language that is not finished stays on the shelf with what it lacks, and is not offered. */
    void unfinished(Language language, String at, String advice, Map<String, Object> values) {
        flaws.add(lines.words(language, at, advice, values));
    }

    void remark(String at, String advice, Map<String, Object> values) {
        remarks.add(lines.structure(at, advice, values));
    }

    boolean isBroken() {
        return isBroken;
    }

    Proof proof() {
        return new Proof(List.copyOf(flaws), List.copyOf(remarks), isBroken, Set.copyOf(broken));
    }
}
