package rostrum.bench.youth;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import rostrum.bench.Browser;
import rostrum.bench.Console;
import rostrum.bench.Freezing;
import rostrum.bench.Mishap;
import rostrum.bench.Pause;

/**
 * Whoever makes themes of views: has them found, joins those that say the same in other languages, gives them names,
 * releases quotes with a colleague, and hands all of it to the draft. Nobody waits a week in a rehearsal, so its document
 * goes out without quotes.
 *
 * @param path of the consultation at the desk
 */
record Analyst(String path, Browser editor, Browser colleague, Phrases phrases) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String RESOLUTION = "1";
    private static final int QUOTES = 3;

    void analyse() {
        new Freezing(editor, path).await();
        editor.open(path + "/themes").expect(200, "the themes");
        editor.send(path + "/theme-runs", "resolution", RESOLUTION).expect(303, "a search for themes");
        await("the themes", () -> is(themes(), "run", "state", "DONE"));
        var found = themes().getJsonArray("themes").getValuesAs(JsonObject.class);
        Console.say("themes found: " + found.size());
        var joined = join(found.stream().map(theme -> theme.getString("id")).toList());
        Console.say("themes after they were joined: "
                + themes().getJsonArray("themes").size());
        joined.forEach(this::name);
        joined.values().forEach(theme -> quote(path + "/themes/" + theme));
        editor.send(path + "/theme-figures").expect(303, "handing the themes to the draft");
        await("the figures of the themes", () -> is(themes(), "handover", "state", "DONE"));
        editor.send(path + "/theme-figures/settled-quotes").expect(303, "going on without quotes of less than a week");
    }

    private JsonObject themes() {
        return editor.read(path + "/themes");
    }

    private static boolean is(JsonObject page, String part, String field, String value) {
        return page.containsKey(part)
                && page.getJsonObject(part).getString(field, "").equals(value);
    }

    /**
     * Of what is about nothing that anybody could name, nothing is told.
     *
     * @return of what the themes are that are left, by what they are about
     */
    private Map<String, String> join(List<String> found) {
        var joined = new LinkedHashMap<String, String>();
        for (var theme : found) {
            var about = about(theme);
            if (about.isEmpty()) {
                editor.send(path + "/themes/" + theme + "/rejection").expect(303, "leaving a theme out");
                continue;
            }
            var into = joined.putIfAbsent(about.get(), theme);
            if (into != null)
                editor.send(path + "/themes/" + theme + "/merger", "into", into).expect(303, "joining themes");
        }
        return joined;
    }

    /** What most of those views are about that are nearest to its middle. */
    private Optional<String> about(String theme) {
        return editor.read(path + "/themes/" + theme).getJsonArray("views").getValuesAs(JsonObject.class).stream()
                .flatMap(view -> phrases.theme(view.getString("words")).stream())
                .collect(Collectors.groupingBy(about -> about, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private void name(String about, String theme) {
        var titles = phrases.titles(about).entrySet().stream()
                .collect(Collectors.toMap(title -> "name-" + title.getKey(), Map.Entry::getValue));
        editor.open(path + "/themes/" + theme).expect(200, "a theme");
        editor.send(path + "/themes/" + theme + "/name", titles).expect(303, "a name");
    }

    private void quote(String theme) {
        for (var view : views(editor, theme)) decide(editor, "propose", view);
        for (var view : views(colleague, theme)) decide(colleague, "release", view);
    }

    /** One in each language, the first few. */
    private static List<JsonObject> views(Browser reader, String theme) {
        reader.open(theme).expect(200, "a theme");
        var views = new LinkedHashMap<String, JsonObject>();
        for (var quote : reader.read(theme).getJsonArray("quotes").getValuesAs(JsonObject.class)) {
            var view = quote.getJsonObject("view");
            views.putIfAbsent(view.getString("language"), view);
        }
        return views.values().stream().limit(QUOTES).toList();
    }

    private void decide(Browser who, String how, JsonObject view) {
        who.send(path + "/theme-quotes/" + view.getString("id"), "do", how, "words", view.getString("words"))
                .expect(303, "a quote");
    }

    private static void await(String what, BooleanSupplier condition) {
        if (!Pause.until(condition, PATIENCE)) throw new Mishap("Waited too long for " + what);
    }
}
