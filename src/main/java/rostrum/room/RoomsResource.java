package rostrum.room;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.consultation.Stops;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.room.live.Tickets;
import rostrum.room.log.LogEvent;
import rostrum.room.log.RoomLog;

@Path("/rooms")
@Produces({"text/html", "application/json"})
public class RoomsResource {
    private static final int MOST_EVENTS = 500;

    @Inject
    Rooms rooms;

    @Inject
    Statements statements;

    @Inject
    RoomLog log;

    @Inject
    Tickets tickets;

    @Inject
    Visitor visitor;

    @Inject
    Frame frame;

    @GET
    public Page list() {
        return rooms.list(visitor.required(), frame.language());
    }

    @GET
    @Path("{room}")
    public Page show(
            @PathParam("room") String room,
            @QueryParam("before") @DefaultValue("0") long before,
            @QueryParam("change") @DefaultValue("") String change) {
        return page(room, Look.at(frame.language(), before, change));
    }

    @POST
    @Path("{room}/posts")
    public Response say(@PathParam("room") String room, Form form) {
        var said = Said.read(form);
        var author = visitor.required(said.words());
        if (said.problem().isPresent()) return See.page(page(room, Look.again(frame.language(), said)));
        rooms.say(room, author, said)
                .map(no -> no.refusal().keeping(said.words()))
                .ifPresent(no -> {
                    throw no;
                });
        return See.other("/rooms/" + room + "#mine");
    }

    @POST
    @Path("{room}/posts/{post}/withdrawal")
    public Response takeBack(@PathParam("room") String room, @PathParam("post") String post, Form form) {
        rooms.takeBack(room, post, visitor.required()).map(No::refusal).ifPresent(no -> {
            throw no;
        });
        return See.other("/rooms/" + room + "#mine");
    }

    @POST
    @Path("{room}/statements/{statement}/votes")
    public Response vote(@PathParam("room") String room, @PathParam("statement") String statement, Form form) {
        var choice = Choice.of(form.text("vote")).orElseThrow(() -> Refusal.because("room.no.vote"));
        statements
                .vote(room, statement, visitor.required(), choice)
                .map(No::refusal)
                .ifPresent(no -> {
                    throw no;
                });
        return See.other("/rooms/" + room + "#statements");
    }

    @POST
    @Path("{room}/tickets")
    @Produces("application/json")
    public Map<String, String> ticket(@PathParam("room") String room, Form form) {
        var participant = visitor.required();
        if (!rooms.admits(room, participant)) throw Refusal.notFound();
        return Map.of("ticket", tickets.issue(room, participant.key(), visitor.visit()));
    }

    /** The log that the socket tells, for whoever has no socket. */
    @GET
    @Path("{room}/events")
    @Produces("application/json")
    public String events(@PathParam("room") String room, @QueryParam("after") @DefaultValue("0") long after) {
        if (!rooms.admits(room, visitor.required())) throw Refusal.notFound();
        var head = log.head(room).orElseThrow(Refusal::notFound);
        var events = log.after(room, after, MOST_EVENTS).stream().map(LogEvent::encoded);
        return "{\"epoch\":\"%s\",\"head\":%d,\"events\":%s}"
                .formatted(head.epoch(), head.seq(), events.collect(Collectors.joining(",", "[", "]")));
    }

    private Page page(String room, Look look) {
        var page = rooms.page(room, visitor.required(), look).orElseThrow(Refusal::notFound);
        if (page.room().phase() == Phase.STOPPED) throw Stops.refusal();
        return page;
    }
}
