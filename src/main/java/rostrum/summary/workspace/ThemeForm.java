package rostrum.summary.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.summary.theme.Edit;

/**
 * What an analyst wants to be done to a theme.
 *
 * @param titles as they were typed, in every language of the consultation; none where it is not about names
 * @param views that were ticked
 * @param edits nothing where something has to be mended first
 */
record ThemeForm(Map<Language, String> titles, List<String> views, List<? extends Edit> edits, List<Problem> problems) {

    static ThemeForm name(Form form, String theme, Iterable<Language> languages) {
        var problems = new ArrayList<Problem>();
        var titles = new TreeMap<Language, String>();
        for (var language : languages) {
            var field = "name-" + language.tag();
            var title = form.trimmed(field);
            titles.put(language, title);
            if (title.codePointCount(0, title.length()) > ThemePage.LONGEST)
                problems.add(new Problem(field, "workspace.name-long", Map.of("limit", ThemePage.LONGEST)));
        }
        var given = titles.entrySet().stream()
                .filter(title -> !title.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ThemeForm(titles, List.of(), List.of(new Edit.Rename(theme, given)), problems);
    }

    static ThemeForm merger(Form form, String theme, List<String> others) {
        var into = form.text("into");
        return others.contains(into)
                ? new ThemeForm(Map.of(), List.of(), List.of(new Edit.Merge(theme, into)), List.of())
                : wrong(List.of(), "into", "workspace.into-none");
    }

    static ThemeForm rejection(String theme) {
        return new ThemeForm(Map.of(), List.of(), List.of(new Edit.Reject(theme)), List.of());
    }

    /** Either a theme of their own, or another one. */
    static ThemeForm views(Form form, String theme, List<String> there, List<String> others) {
        var views = form.all("view").stream().filter(there::contains).distinct().toList();
        if (views.isEmpty()) return wrong(views, "views", "workspace.views-none");
        if (form.text("do").equals("split"))
            return new ThemeForm(Map.of(), views, List.of(new Edit.Split(theme, views)), List.of());
        var to = form.text("to");
        if (!others.contains(to)) return wrong(views, "to", "workspace.into-none");
        var moves = views.stream().map(view -> new Edit.Move(view, to)).toList();
        return new ThemeForm(Map.of(), views, moves, List.of());
    }

    private static ThemeForm wrong(List<String> views, String field, String key) {
        return new ThemeForm(Map.of(), views, List.of(), List.of(Problem.of(field, key)));
    }
}
