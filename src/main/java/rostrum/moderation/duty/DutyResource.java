package rostrum.moderation.duty;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;

/** Where a moderator says what they read, ends their duty, and writes how it was. */
@Path("/queue/duty")
@Produces({"text/html", "application/json"})
public class DutyResource {
    private static final int MOST = 2_000;

    @Inject
    Reads reads;

    @Inject
    Handovers handovers;

    @Inject
    Debriefs debriefs;

    @Inject
    Staff staff;

    @GET
    public Page show() {
        return page(staff.required(Role.MODERATOR), "", "", List.of());
    }

    @POST
    @Path("/languages")
    public Response choose(Form form) {
        var chosen = EnumSet.noneOf(Language.class);
        form.all("language").forEach(tag -> Language.of(tag).ifPresent(chosen::add));
        reads.choose(staff.required(Role.MODERATOR), chosen);
        return See.other("/queue");
    }

    @POST
    @Path("/end")
    public Response end(Form form) {
        var moderator = staff.required(Role.MODERATOR);
        var note = form.trimmed("note");
        if (isLong(note)) return See.page(page(moderator, note, "", tooLong("note")));
        handovers.leave(moderator, note);
        return See.other("/staff/account");
    }

    @POST
    @Path("/debrief")
    public Response debrief(Form form) {
        var moderator = staff.required(Role.MODERATOR);
        var words = form.trimmed("debrief");
        if (words.isEmpty())
            return See.page(
                    page(moderator, "", words, List.of(Problem.of("debrief", "moderation.duty.debrief-missing"))));
        if (isLong(words)) return See.page(page(moderator, "", words, tooLong("debrief")));
        debriefs.write(moderator, words);
        return See.other("/queue");
    }

    private DutyPage page(String moderator, String note, String debrief, List<Problem> problems) {
        return new DutyPage(reads.of(moderator), note, debrief, problems);
    }

    private static boolean isLong(String words) {
        return words.codePointCount(0, words.length()) > MOST;
    }

    private static List<Problem> tooLong(String field) {
        return List.of(Problem.of(field, "moderation.case.note-long"));
    }
}
