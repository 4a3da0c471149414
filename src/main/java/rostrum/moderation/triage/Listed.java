package rostrum.moderation.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What our lists find in a text. Denied, or told of others, it counts half: a topic is not a report. */
final class Listed {
    private static final int BEFORE = 70;

    private final Lexicon lexicon;
    private final Beginnings beginnings;

    Listed(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.beginnings = new Beginnings(lexicon.phrases());
    }

    List<Signal> in(Traced spoken) {
        var signals = new ArrayList<Signal>();
        for (int at = 0; at < spoken.length(); at++) {
            if (spoken.charAt(at) == ' ') look(beginnings.of(wordAfter(spoken, at)), spoken, at, signals);
            else if (Splitter.isIdeograph(spoken.charAt(at)))
                look(beginnings.of(spoken.subSequence(at, at + 1).toString()), spoken, at, signals);
        }
        return signals;
    }

    private void look(Set<Phrase> phrases, Traced spoken, int at, List<Signal> signals) {
        for (var phrase : phrases) {
            var found = phrase.pattern().matcher(spoken).region(at, spoken.length());
            if (found.lookingAt()) signals.add(signal(phrase, spoken, found));
        }
    }

    private static String wordAfter(Traced spoken, int blank) {
        int end = blank + 1;
        while (end < spoken.length() && spoken.charAt(end) != ' ') end++;
        return spoken.subSequence(blank + 1, end).toString();
    }

    private Signal signal(Phrase phrase, Traced spoken, Matcher found) {
        var from = spoken.charAt(found.start()) == ' ' ? found.start() + 1 : found.start();
        var signal = Signal.of(phrase.concern(), spoken, from, found.end());
        if (phrase.concern().isStep() && isReported(sentenceBefore(spoken, found.start()))) return signal.weaker();
        return isPersonal(phrase.concern()) && isOnlyToldOf(phrase, spoken, found) ? signal.weaker() : signal;
    }

    /** Where it matters who says it of whom; a word of abuse is one, whoever is told to have used it. */
    private static boolean isPersonal(Concern concern) {
        return concern == Concern.SELF_HARM
                || concern == Concern.HARM
                || concern == Concern.THREAT
                || concern == Concern.HATE;
    }

    private boolean isOnlyToldOf(Phrase phrase, Traced spoken, Matcher found) {
        var before = sentenceBefore(spoken, found.start());
        // Whoever tells what was done to them often tells what was said to them.
        var reported = phrase.concern() != Concern.HARM && isReported(before);
        return reported || isDenied(phrase, found.group()) || isDenied(before);
    }

    /** Between the words of the line. */
    private boolean isDenied(Phrase phrase, String said) {
        var denials = words(said).filter(lexicon.negations()::contains).toList();
        return !denials.isEmpty() && denials.stream().noneMatch(phrase::contains);
    }

    /** Right before them; Chinese writes it without a blank. */
    private boolean isDenied(String before) {
        return lexicon.negations().stream()
                .anyMatch(no -> before.endsWith(" " + no) || Phrase.isChinese(no) && before.endsWith(no));
    }

    private static Stream<String> words(String said) {
        return Stream.of(said.strip().split(" "));
    }

    private boolean isReported(String before) {
        return lexicon.reports().stream()
                .anyMatch(phrase -> phrase.pattern().matcher(before).find());
    }

    private static String sentenceBefore(Traced spoken, int at) {
        var before = spoken.subSequence(Math.max(0, at - BEFORE), at).toString();
        return before.substring(before.lastIndexOf('.') + 1);
    }
}
