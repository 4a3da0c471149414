package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/** What an editor typed about an input. */
record DraftForm(String number, Map<Language, Remarks> remarks, List<Problem> problems) {
    private static final int LONGEST_NUMBER = 40;

    static DraftForm read(Form form, Iterable<Language> languages) {
        var problems = new ArrayList<Problem>();
        var number = form.trimmed("number");
        if (number.length() > LONGEST_NUMBER) problems.add(Problem.of("number", "publishing.draft.number-long"));
        var remarks = new TreeMap<Language, Remarks>();
        for (var language : languages)
            remarks.put(
                    language,
                    new Remarks(
                            text(form, "purpose-" + language.tag(), problems),
                            text(form, "action-" + language.tag(), problems)));
        return new DraftForm(number, remarks, problems);
    }

    private static String text(Form form, String field, List<Problem> problems) {
        var text = form.trimmed(field);
        if (text.isEmpty()) problems.add(Problem.of(field, "publishing.draft.empty"));
        if (text.length() > DraftPage.LIMIT)
            problems.add(new Problem(field, "publishing.draft.long", Map.of("limit", DraftPage.LIMIT)));
        return text;
    }
}
