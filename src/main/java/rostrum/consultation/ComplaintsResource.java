package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** Where complaints are read and answered: by publishers and safeguarding leads, and what is about the safety team by publishers outside it. */
@Path("/complaints")
@Produces({"text/html", "application/json"})
public class ComplaintsResource {
    @Inject
    Complaints complaints;

    @Inject
    Staff staff;

    @GET
    public Page list() {
        colleague();
        return new ComplaintsPage(complaints.all(reader()), "", "", List.of());
    }

    @POST
    @Path("/{complaint}/answers")
    public Response answer(@PathParam("complaint") String id, Form form) {
        var colleague = colleague();
        var words = form.trimmed("answer");
        if (words.isEmpty() || words.length() > ComplaintResource.MOST_LETTERS)
            return See.page(new ComplaintsPage(
                    complaints.all(reader()),
                    id,
                    words,
                    List.of(new Problem(
                            "answer-" + id,
                            "consultation.complaint.length",
                            Map.of("most", ComplaintResource.MOST_LETTERS)))));
        if (!complaints.answer(id, reader(), words, colleague))
            throw Refusal.because("consultation.complaint-over").keeping(words);
        return See.other("/complaints");
    }

    private String colleague() {
        return staff.required(Role.PUBLISHER, Role.LEAD);
    }

    private Complaint.Reader reader() {
        return staff.is(Role.LEAD) ? Complaint.Reader.SAFETY : Complaint.Reader.OUTSIDE;
    }
}
