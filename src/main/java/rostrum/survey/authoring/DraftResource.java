package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rostrum.people.AgeBand;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** A draft as a whole: what it asks, in which order and in which languages, and how it came to be so. */
@Path("/desk/surveys/{draft}")
@Produces({"text/html", "application/json"})
public class DraftResource {
    @Inject
    DraftDoor door;

    @Inject
    Drafts drafts;

    @GET
    public Page show(@PathParam("draft") String id) {
        return page(door.found(id), new Form(Map.of()), List.of());
    }

    /** Title and readers: refused where somebody else changed just these. */
    @POST
    public Response head(@PathParam("draft") String id, Form form) {
        var draft = door.open(id, form.text(Outline.TITLE));
        var outline = door.outline(draft);
        if (form.trimmed(Outline.TITLE).isEmpty())
            return See.page(page(draft, form, List.of(Problem.of(Outline.TITLE, "authoring.title-missing"))));
        var before = door.outline(door.seen(draft, form));
        var isOther = !before.head().equals(outline.head()) || !title(before).equals(title(outline));
        if (isOther) throw Refusal.because("authoring.overtaken").keeping(form.text(Outline.TITLE));
        var youngest = AgeBand.of(form.text(Outline.YOUNGEST)).map(AgeBand::code);
        var titled = outline.titled(form.trimmed(Outline.TITLE));
        var changed =
                youngest.map(band -> titled.heading(Outline.YOUNGEST, band)).orElse(titled);
        door.write(draft, changed, Edit.HEADING, "", form.text(Outline.TITLE));
        return See.other(draft.address());
    }

    private static String title(Outline outline) {
        return outline.english().getOrDefault(Outline.TITLE, "");
    }

    @POST
    @Path("questions")
    public Response add(@PathParam("draft") String id, Form form) {
        var draft = door.open(id, form.text("question"));
        var outline = door.outline(draft);
        var problems = problems(outline, form);
        if (!problems.isEmpty()) return See.page(page(draft, form, problems));
        var keys = new LinkedHashMap<String, List<String>>();
        var code = form.trimmed("code");
        if (form.text("type").equals(Item.USE)) keys.put(Item.USE, List.of(code));
        else {
            keys.put(Item.CODE, List.of(code));
            keys.put(Item.TYPE, List.of(form.text("type")));
        }
        var words =
                keys.containsKey(Item.USE) ? Map.<String, String>of() : Map.of(Outline.TITLE, form.trimmed("question"));
        door.write(draft, outline.with(new Item(keys), words), Edit.ADDED, code, form.text("question"));
        return See.other(draft.question(code));
    }

    private static List<Problem> problems(Outline outline, Form form) {
        var problems = new ArrayList<Problem>();
        var code = form.trimmed("code");
        var isTaken = form.text("type").equals(Item.USE);
        if (!isTaken && form.trimmed("question").isEmpty())
            problems.add(Problem.of("question", "authoring.question-missing"));
        CodedLines.problem("code", code).ifPresent(problems::add);
        if (outline.item(code).isPresent()) problems.add(Problem.of("code", "authoring.code-taken"));
        if (!isTaken && !Shape.isKnown(form.text("type"))) problems.add(Problem.of("type", "authoring.type-missing"));
        return problems;
    }

    /** One press of a button beside a question. */
    @POST
    @Path("order")
    public Response order(@PathParam("draft") String id, Form form) {
        var draft = door.open(id, "");
        var outline = door.outline(draft);
        var go = (form.text("go") + ".").split("\\.", -1);
        var item = outline.item(go[1]);
        if (item.isEmpty()) return See.other(draft.address() + "#questions");
        if (go[0].equals("remove")) {
            if (isOther(draft, outline, form, go[1])) throw Refusal.because("authoring.overtaken");
            door.write(draft, outline.without(go[1]), Edit.REMOVED, go[1], "");
            return See.other(draft.address() + "#questions");
        }
        door.write(draft, outline.moved(go[1], go[0].equals("up") ? -1 : 1), Edit.MOVED, go[1], "");
        return See.other(draft.address() + "#" + go[0] + "." + go[1]);
    }

    private boolean isOther(Draft draft, Outline outline, Form form, String code) {
        var before = door.outline(door.seen(draft, form));
        return !before.item(code).equals(outline.item(code))
                || !before.words(code).equals(outline.words(code));
    }

    /** Begins a language, or takes one out. */
    @POST
    @Path("languages")
    public Response languages(@PathParam("draft") String id, Form form) {
        var draft = door.open(id, "");
        var outline = door.outline(draft);
        var go = (form.text("go") + ".").split("\\.", -1);
        var language = Language.of(go[1]).filter(known -> known != Language.EN);
        if (language.isPresent()) {
            var file = Outline.file(language.get());
            var files = new LinkedHashMap<>(draft.files());
            if (go[0].equals("remove")) files.remove(file);
            else files.putIfAbsent(file, Texts.of(outline, language.get()).out());
            door.write(draft, files, Edit.LANGUAGE, go[1], "");
        }
        return See.other(draft.address() + "#languages");
    }

    /** Goes back to how it stood; what came after stays in the list. */
    @POST
    @Path("return")
    public Response goBack(@PathParam("draft") String id, Form form) {
        var draft = door.open(id, "");
        var to = drafts.at(draft, DraftDoor.number(form));
        door.write(draft, to.files(), Edit.RETURNED, to.number() + "", "");
        return See.other(draft.address());
    }

    private Page page(Draft draft, Form typed, List<Problem> problems) {
        var proved = door.proved(draft);
        var outline = draft.outline();
        return DraftPage.of(
                draft,
                DraftDoor.findings(proved.flaws(), draft, outline),
                DraftDoor.findings(proved.remarks(), draft, outline),
                proved.holds(),
                drafts.edits(draft),
                typed,
                problems);
    }
}
