package rostrum.publishing.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.publishing.Block;

/** What an editor typed in one place. */
record BlockForm(Block block, List<Problem> problems) {
    private static final int LONGEST = 2000;

    /**
     * Said in all languages, in as many paragraphs, or in none.
     *
     * @param anchors that can be named as evidence
     */
    static BlockForm read(Form form, Block before, List<String> anchors) {
        var words = new TreeMap<Language, String>();
        before.words().keySet().forEach(language -> words.put(language, form.trimmed(field(language))));
        var anchor = form.trimmed("anchor");
        var block = new Block(before.section(), words, anchors.contains(anchor) ? anchor : "");
        return new BlockForm(block, block.isEmpty() ? List.of() : problems(words));
    }

    static String field(Language language) {
        return "words-" + language.tag();
    }

    private static List<Problem> problems(Map<Language, String> words) {
        var problems = new ArrayList<Problem>();
        var paragraphs = words.values().stream()
                .filter(said -> !said.isEmpty())
                .mapToLong(BlockForm::paragraphs)
                .findFirst()
                .orElse(1);
        words.forEach((language, said) -> {
            if (said.isEmpty()) problems.add(Problem.of(field(language), "publishing.block.missing"));
            else if (said.length() > LONGEST)
                problems.add(new Problem(field(language), "publishing.draft.long", Map.of("limit", LONGEST)));
            else if (paragraphs(said) != paragraphs)
                problems.add(new Problem(field(language), "publishing.block.paragraphs", Map.of("count", paragraphs)));
        });
        return problems;
    }

    private static long paragraphs(String said) {
        return said.split("\\R\\s*\\R").length;
    }
}
