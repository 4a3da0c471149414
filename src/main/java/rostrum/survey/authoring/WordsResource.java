package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.survey.Flaw;
import rostrum.survey.authoring.Texts.Text;
import rostrum.survey.xliff.Standing;
import rostrum.survey.xliff.XliffReader;

/** Where a draft is translated, in the browser or in a program of the translator’s own. */
@Path("/desk/surveys/{draft}/words/{tongue}")
@Produces({"text/html", "application/json"})
public class WordsResource {
    private static final Form NOTHING = new Form(Map.of());

    @Inject
    DraftDoor door;

    @GET
    public Page show(
            @PathParam("draft") String id,
            @PathParam("tongue") String tag,
            @QueryParam("show") @DefaultValue("") String show) {
        var draft = door.found(id);
        return page(draft, language(tag), show, NOTHING, List.of(), List.of());
    }

    /** Only what was changed is written; where somebody else changed the same text, nothing is, and both are shown. */
    @POST
    public Response save(@PathParam("draft") String id, @PathParam("tongue") String tag, Form form) {
        var draft = door.open(id, all(form));
        var language = language(tag);
        var now = Texts.of(door.outline(draft), language);
        var seen = Texts.of(door.outline(door.seen(draft, form)), language);
        var clashes = new ArrayList<String>();
        var next = now;
        for (var text : now.all()) {
            var before = seen.text(text.unit()).orElse(text);
            if (!isChanged(before, form)) continue;
            var typed = form.trimmed("w." + text.unit());
            if (!before.target().equals(text.target()) && !typed.equals(text.target())) clashes.add(text.unit());
            next = next.with(text.unit(), typed, form.has("r." + text.unit()), before.english());
        }
        var show = form.text("show");
        if (!clashes.isEmpty()) return See.page(page(draft, language, show, form, clashes, List.of()));
        if (!next.equals(now)) door.write(draft, files(draft, next), Edit.WORDS, tag, all(form));
        return See.other(address(draft, language) + (show.isEmpty() ? "" : "?show=" + standing(show)));
    }

    private static boolean isChanged(Text before, Form form) {
        if (!form.has("w." + before.unit())) return false;
        var typed = form.trimmed("w." + before.unit());
        var reviewed = form.has("r." + before.unit()) && !typed.isEmpty();
        return !typed.equals(before.target().strip()) || reviewed != (before.standing() == Standing.REVIEWED);
    }

    /** As translators’ programs read it. */
    @GET
    @Path("xliff")
    @Produces("*/*")
    public Response out(@PathParam("draft") String id, @PathParam("tongue") String tag) {
        var draft = door.found(id);
        var texts = Texts.of(door.outline(draft), language(tag));
        return Response.ok(texts.out())
                .type("application/xliff+xml; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + draft.survey() + "." + tag + ".xlf\"")
                .build();
    }

    /** What came back from a translator, pasted. */
    @POST
    @Path("xliff")
    public Response in(@PathParam("draft") String id, @PathParam("tongue") String tag, Form form) {
        var pasted = form.text("xliff");
        var draft = door.open(id, pasted);
        var language = language(tag);
        var now = Texts.of(door.outline(draft), language);
        var flaws = new ArrayList<Flaw>();
        var back = XliffReader.read(Outline.file(language), pasted, tag, flaws);
        if (!flaws.isEmpty()) return See.page(page(draft, language, "", form, List.of(), flaws));
        if (!Texts.of(door.outline(door.seen(draft, form)), language).units().equals(now.units()))
            throw Refusal.because("authoring.overtaken").keeping(pasted);
        door.write(draft, files(draft, now.with(back.units())), Edit.WORDS, tag, pasted);
        return See.other(address(draft, language));
    }

    private static Map<String, String> files(Draft draft, Texts texts) {
        var files = new TreeMap<>(draft.files());
        files.put(Outline.file(texts.language()), texts.file());
        return files;
    }

    private Page page(Draft draft, Language language, String show, Form typed, List<String> clashes, List<Flaw> flaws) {
        var texts = Texts.of(door.outline(draft), language);
        var rows = texts.all().stream()
                .filter(text -> typed.has("w." + text.unit())
                        || show.isEmpty()
                        || text.standing().name().equals(show))
                .map(text -> row(text, typed))
                .toList();
        return new WordsPage(
                draft.id(),
                draft.survey(),
                draft.number(),
                draft.published() == 0,
                language,
                standing(show),
                texts.counts(),
                rows,
                clashes,
                typed.text("xliff"),
                DraftDoor.findings(flaws, draft, Optional.empty()));
    }

    private static WordsPage.Row row(Text text, Form typed) {
        if (typed.has("w." + text.unit()))
            return new WordsPage.Row(text, typed.text("w." + text.unit()), typed.has("r." + text.unit()));
        return new WordsPage.Row(text, text.target(), text.standing() == Standing.REVIEWED);
    }

    private static String standing(String show) {
        return List.of(Standing.values()).stream()
                .map(Standing::name)
                .filter(show::equals)
                .findFirst()
                .orElse("");
    }

    private static String all(Form form) {
        return String.join(
                "\n\n",
                form.fields().keySet().stream()
                        .filter(name -> name.startsWith("w."))
                        .map(form::trimmed)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String address(Draft draft, Language language) {
        return draft.address() + "/words/" + language.tag();
    }

    private static Language language(String tag) {
        return Language.of(tag).filter(known -> known != Language.EN).orElseThrow(Refusal::notFound);
    }
}
