package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.See;
import rostrum.platform.Upload;

/** Where a survey from elsewhere becomes a draft. */
@Path("/desk/surveys/arrivals")
@Produces({"text/html", "application/json"})
public class ArrivalsResource {
    @Inject
    Staff staff;

    @Inject
    Drafts drafts;

    @Inject
    Beginnings beginnings;

    /** Nothing is read of it before it is known who brings it. */
    @POST
    public Response bring(Upload upload) {
        var editor = staff.required(Role.EDITOR);
        var brought = Bringing.read(upload);
        var problems = beginnings.problems(upload, brought);
        if (!problems.isEmpty()) return See.page(beginnings.page(upload.form(), problems, brought.omitted()));
        var code = beginnings.code(upload, brought);
        var draft = drafts.begin(code, beginnings.files(code, brought), editor);
        return See.other("/desk/surveys/" + draft + "/arrival");
    }
}
