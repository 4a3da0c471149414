package rostrum.helpline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import rostrum.people.Countries;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.platform.Time;

/** Where the staff keeps the list of helplines: one person proposes, another approves. */
@Path("/desk/helplines")
@Produces({"text/html", "application/json"})
public class HelplinesResource {
    @Inject
    Staff staff;

    @Inject
    Proposals proposals;

    @Inject
    Helplines helplines;

    @Inject
    Learner learner;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @GET
    public Page list() {
        keeper();
        return new HelplinesPage(helplines.all(), proposals.waiting(), Countries.names(frame.language()), today());
    }

    @GET
    @Path("/{country}")
    public Page show(@PathParam("country") String country) {
        return page(country, keeper(), new Form(Map.of()), List.of());
    }

    @POST
    @Path("/{country}/proposals")
    public Response propose(@PathParam("country") String country, Form form) {
        var keeper = keeper();
        var proposal = new ProposalForm(country, form);
        var problems = proposal.problems(today());
        var page = page(country, keeper, form, problems);
        if (!problems.isEmpty()) return See.page(page);
        proposals.propose(proposal.change(), keeper);
        return See.other("/desk/helplines/" + country);
    }

    @POST
    @Path("/{country}/proposals/{proposal}/approval")
    public Response approve(@PathParam("country") String country, @PathParam("proposal") String id, Form form) {
        return settle(country, id, true);
    }

    @POST
    @Path("/{country}/proposals/{proposal}/refusal")
    public Response refuse(@PathParam("country") String country, @PathParam("proposal") String id, Form form) {
        return settle(country, id, false);
    }

    private Response settle(String country, String id, boolean yes) {
        proposals.settle(id, yes, keeper()).map(No::refusal).ifPresent(no -> {
            throw no;
        });
        learner.learn();
        return See.other("/desk/helplines/" + country);
    }

    private HelplinePage page(String country, String keeper, Form typed, List<Problem> problems) {
        if (!Countries.knows(country) || country.equals(Countries.UNSAID)) throw Refusal.notFound();
        return new HelplinePage(
                country, helplines.of(country), proposals.of(country), keeper, today(), typed, problems);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    private String keeper() {
        return staff.required(Role.EDITOR, Role.PUBLISHER, Role.LEAD);
    }
}
