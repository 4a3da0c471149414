package rostrum.room;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.helpline.Helplines;
import rostrum.helpline.Typed;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.safeguarding.HeardPage;
import rostrum.safeguarding.Promises;
import rostrum.safeguarding.WorryPage;

/** “Something worries me”, at each statement. */
@Path("/rooms/{room}/statements/{statement}/worry")
@Produces({"text/html", "application/json"})
public class StatementWorriesResource {
    @PathParam("room")
    String room = "";

    @PathParam("statement")
    String statement = "";

    @Inject
    Worries worries;

    @Inject
    Helplines helplines;

    @Inject
    Visitor visitor;

    @Inject
    Promises promises;

    @Inject
    Frame frame;

    @GET
    public Page ask() {
        return page();
    }

    @POST
    public Response tell(Form form) {
        var typed = Typed.read(form);
        var reader = visitor.required(typed.all());
        var problems = typed.problems(false);
        if (!problems.isEmpty()) return See.page(page().mending(typed, problems));
        if (!worries.tellOfStatement(room, statement, reader, typed, frame.language())) throw Refusal.notFound();
        return See.other("/rooms/" + room + "/statements/" + statement + "/worry/heard");
    }

    @GET
    @Path("/heard")
    public Page thank() {
        return new HeardPage(
                "/rooms/" + room + "#statements",
                helplines.support(visitor.required().country()),
                promises.now());
    }

    /** Not harmful, but against the rules: moderators read it again. */
    @POST
    @Path("/rules")
    public Response flag(Form form) {
        var reader = visitor.required();
        if (!worries.mayFlag(reader)) throw Refusal.because("room.flags").status(429);
        if (!worries.flagStatement(room, statement, reader)) throw Refusal.notFound();
        return See.other("/rooms/" + room + "/statements/" + statement + "/worry/noted");
    }

    @GET
    @Path("/noted")
    public Page note() {
        visitor.required();
        return new FlaggedPage("/rooms/" + room + "#statements");
    }

    private WorryPage page() {
        return worries.pageOfStatement(room, statement, visitor.required()).orElseThrow(Refusal::notFound);
    }
}
