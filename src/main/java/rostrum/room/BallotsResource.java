package rostrum.room;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** One’s own vote in a poll. */
@Path("/rooms/{room}/polls/{poll}/votes")
@Produces({"text/html", "application/json"})
public class BallotsResource {
    @Inject
    Ballots ballots;

    @Inject
    Visitor visitor;

    @POST
    public Response vote(@PathParam("room") String room, @PathParam("poll") String poll, Form form) {
        var voter = visitor.required();
        var choice = choice(form.text("option")).orElseThrow(() -> Refusal.because("room.no.option"));
        ballots.vote(room, poll, voter, choice).map(No::refusal).ifPresent(no -> {
            throw no;
        });
        return See.other("/rooms/" + room + "#poll");
    }

    private static Optional<Integer> choice(String typed) {
        return typed.matches("[1-6]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
