package rostrum.moderation.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rostrum.platform.Language;

/** Reads a text with every detector. The same text gives the same finding, whoever asks. */
public final class Triage {
    private static final int STEPS = 3;
    private static final int MOST = 30;

    private final Vocabulary vocabulary;
    private final List<Detector> detectors;

    /** What looks for one kind of thing. */
    interface Detector {
        Collection<Signal> in(Normal text, Language language);
    }

    Triage(Vocabulary vocabulary, List<Detector> detectors) {
        this.vocabulary = vocabulary;
        this.detectors = detectors;
    }

    /** The lists do not change while the house stands, and to read them takes longer than to read by them. */
    private static final class Shipped {
        static final Triage TRIAGE = withAllLists();
    }

    public static Triage shipped() {
        return Shipped.TRIAGE;
    }

    private static Triage withAllLists() {
        var lexicon = Lexicon.shipped();
        var listed = new Listed(lexicon);
        return new Triage(
                lexicon.vocabulary(),
                List.of(
                        (text, language) -> Shape.in(Reaches.ALL, text.folded()),
                        (text, language) -> Shape.in(Whereabouts.ALL, text.folded()),
                        (text, language) -> Numbers.in(text.folded()),
                        (text, language) -> listed.in(text.spoken()),
                        (text, language) ->
                                Tongue.in(text.spoken(), language).stream().toList(),
                        (text, language) -> text.overloaded() ? List.of(Signal.whole(Concern.HIDDEN)) : List.of()));
    }

    /** @param language of the room or form in which it is said */
    public Finding read(String words, Language language) {
        var text = Normal.of(words, vocabulary);
        var signals = new ArrayList<Signal>();
        for (var detector : detectors) signals.addAll(detector.in(text, language));
        return new Finding(tidy(signals));
    }

    /** The graver first; of two of the same kind in the same place the longer one. */
    private static List<Signal> tidy(List<Signal> signals) {
        var kept = new ArrayList<Signal>();
        signals.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Signal signal) -> -signal.concern().urgency())
                        .thenComparing(Signal::score, Comparator.reverseOrder())
                        .thenComparing(signal -> signal.start() - signal.end())
                        .thenComparing(Signal::start))
                .filter(signal -> kept.stream().noneMatch(signal::isWithin))
                .limit(MOST)
                .forEach(kept::add);
        return List.copyOf(kept);
    }

    /** The same, knowing which steps towards a child its author took before: three different ones are a pattern. */
    public static Finding after(Collection<Concern> before, Finding found) {
        if (found.steps().isEmpty()) return found;
        Set<Concern> steps = EnumSet.copyOf(found.steps());
        steps.addAll(new HashSet<>(before));
        return steps.size() < STEPS ? found : found.with(Signal.whole(Concern.GROOMING_SESSION));
    }
}
