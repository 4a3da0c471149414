package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** One question of a draft: type, words, options, condition. */
@Path("/desk/surveys/{draft}/questions/{question}")
@Produces({"text/html", "application/json"})
public class ItemResource {
    @Inject
    DraftDoor door;

    @GET
    public Page show(@PathParam("draft") String id, @PathParam("question") String code) {
        var draft = door.found(id);
        var outline = door.outline(draft);
        return page(draft, outline, item(outline, code), stands(outline, code), Optional.empty(), List.of());
    }

    /** Refused, with both texts, where somebody else changed this question meanwhile; what they did elsewhere is no hindrance. */
    @POST
    public Response save(@PathParam("draft") String id, @PathParam("question") String code, Form form) {
        var typed = ItemForm.of(form);
        var draft = door.open(id, all(typed));
        var outline = door.outline(draft);
        var before = item(outline, code);
        var now = stands(outline, code);
        var seen = door.seen(draft, form).outline();
        if (!seen.map(earlier -> stands(earlier, code)).equals(Optional.of(now)))
            return See.page(page(draft, outline, before, typed, Optional.of(now), List.of()));
        var problems = typed.problems();
        if (!problems.isEmpty()) return See.page(page(draft, outline, before, typed, Optional.empty(), problems));
        var words = before.isTaken() ? Map.<String, String>of() : typed.words();
        door.write(draft, outline.with(typed.item(before), words), Edit.QUESTION, code, all(typed));
        return See.other(draft.question(code));
    }

    private static Item item(Outline outline, String code) {
        return outline.item(code).orElseThrow(Refusal::notFound);
    }

    private static ItemForm stands(Outline outline, String code) {
        return outline.item(code)
                .map(item -> ItemForm.of(item, outline.words(code)))
                .orElse(new ItemForm(Map.of()));
    }

    private static String all(ItemForm typed) {
        return typed.fields().entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    private Page page(
            Draft draft, Outline outline, Item item, ItemForm form, Optional<ItemForm> now, List<Problem> problems) {
        var findings = DraftDoor.findings(door.proved(draft).flaws(), draft, Optional.of(outline));
        return ItemPage.of(draft, outline, item, form, now, findings, problems);
    }
}
