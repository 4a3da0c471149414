package rostrum.survey.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.survey.Piping;
import rostrum.survey.Question;
import rostrum.survey.Survey;
import rostrum.survey.Wording;
import rostrum.survey.logic.Kind;

/** Answers that words of later questions repeat. */
final class Mentions {
    private final Survey survey;
    private final Findings findings;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    /** One of them: in which words of which question, and whose answer. */
    record Mention(Language language, int question, String at, String code) {
        void missing(Findings findings) {
            findings.words(language, at, "survey.flaw.proof.pipe-missing", Map.of("question", code));
        }
    }

    Mentions(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
        for (int i = 0; i < survey.questions().size(); i++)
            note(i, survey.questions().get(i));
    }

    private void note(int place, Question question) {
        kinds.putAll(question.kinds());
        for (var code : question.kinds().keySet()) places.put(code, place);
    }

    /** Those that name a question asked before; the others are flaws already. */
    List<Mention> sound() {
        var mentions = new ArrayList<Mention>();
        for (var wording : survey.wordings().values())
            for (int i = 0; i < survey.questions().size(); i++) mentions.addAll(of(wording, i));
        return mentions.stream().filter(this::isSound).toList();
    }

    private static List<Mention> mentions(Language language, int i, String at, String words) {
        return Piping.codes(words)
                .map(code -> new Mention(language, i, at, code))
                .toList();
    }

    private List<Mention> of(Wording wording, int i) {
        var question = survey.questions().get(i);
        return wording.texts(question)
                .flatMap(text ->
                        mentions(wording.language(), i, question.code() + "." + text.getKey(), text.getValue())
                                .stream())
                .toList();
    }

    private boolean isSound(Mention mention) {
        var kind = kinds.get(mention.code());
        if (kind == null) return flawed(mention, "survey.flaw.proof.pipe-unknown");
        if (kind instanceof Kind.Words) return flawed(mention, "survey.flaw.proof.pipe-words");
        return places.getOrDefault(mention.code(), 0) < mention.question()
                || flawed(mention, "survey.flaw.proof.pipe-early");
    }

    private boolean flawed(Mention mention, String advice) {
        findings.words(mention.language(), mention.at(), advice, Map.of("question", mention.code()));
        return false;
    }
}
