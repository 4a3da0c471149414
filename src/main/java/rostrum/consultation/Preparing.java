package rostrum.consultation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rostrum.platform.Language;
import rostrum.platform.Span;

/**
 * A question to the whole house before a consultation opens: what is still missing, and in which languages can it be
 * offered? Observers answer by calling {@link #lacks} and {@link #speaksOnly}.
 */
public final class Preparing {
    private final String consultation;
    private final EnumSet<Language> languages;
    private final List<Lack> missing = new ArrayList<>();

    Preparing(String consultation, Set<Language> languages) {
        this.consultation = consultation;
        this.languages = languages.isEmpty() ? EnumSet.noneOf(Language.class) : EnumSet.copyOf(languages);
    }

    public String consultation() {
        return consultation;
    }

    /** Names what is missing by the key of a text that says how to mend it. */
    public void lacks(String key) {
        lacks(key, List.of());
    }

    /** The same for what is missing at some hours. */
    public void lacks(String key, List<Span> hours) {
        missing.add(new Lack(key, hours));
    }

    public void speaksOnly(Set<Language> complete) {
        languages.retainAll(complete);
    }

    List<Lack> missing() {
        return List.copyOf(missing);
    }

    List<Language> languages() {
        return List.copyOf(languages);
    }
}
