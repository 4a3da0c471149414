package rostrum.bench.youth;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import rostrum.bench.Browser;
import rostrum.bench.Console;
import rostrum.bench.Mishap;
import rostrum.bench.Pause;

/**
 * Whoever makes themes of views: has them found, hands them to the draft, and releases quotes with a colleague. Nobody waits a
 * week in a rehearsal, so its document goes out without quotes.
 *
 * @param path of the consultation at the desk
 */
record Analyst(String path, Browser editor, Browser colleague) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String RESOLUTION = "1";
    private static final int TOLD = 12;
    private static final int QUOTES = 2;

    void analyse() {
        await("the record", () -> editor.open(path + "/draft").status() == 200);
        editor.open(path + "/themes").expect(200, "the themes");
        editor.send(path + "/theme-runs", "resolution", RESOLUTION).expect(303, "a search for themes");
        await("the themes", () -> is(themes(), "run", "state", "DONE"));
        var found = themes().getJsonArray("themes").getValuesAs(JsonObject.class);
        Console.say("themes found: " + found.size());
        found.stream().limit(TOLD).forEach(theme -> quote(path + "/themes/" + theme.getString("id")));
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

    private void quote(String theme) {
        var proposed = views(editor, theme).stream().limit(QUOTES).toList();
        for (var view : proposed) decide(editor, "propose", view);
        for (var view : views(colleague, theme).stream().limit(QUOTES).toList()) decide(colleague, "release", view);
    }

    private static List<JsonObject> views(Browser reader, String theme) {
        reader.open(theme).expect(200, "a theme");
        return reader.read(theme).getJsonArray("quotes").getValuesAs(JsonObject.class).stream()
                .map(quote -> quote.getJsonObject("view"))
                .toList();
    }

    private void decide(Browser who, String how, JsonObject view) {
        who.send(path + "/theme-quotes/" + view.getString("id"), "do", how, "words", view.getString("words"))
                .expect(303, "a quote");
    }

    private static void await(String what, BooleanSupplier condition) {
        if (!Pause.until(condition, PATIENCE)) throw new Mishap("Waited too long for " + what);
    }
}
