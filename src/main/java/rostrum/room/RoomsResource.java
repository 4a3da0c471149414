package rostrum.room;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.consultation.Stops;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.platform.live.Calls;
import rostrum.platform.live.Guest;
import rostrum.platform.live.Tickets;
import rostrum.platform.log.LogEvent;
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
    Calls calls;

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
        var refused = rooms.say(room, author, said);
        if (refused.filter(No.CROWDED::equals).isPresent()) return crowded(room, said);
        if (refused.filter(No.OTHER_WORDS::equals).isPresent())
            return conflict(page(room, Look.anew(frame.language(), said))).build();
        refused.map(no -> no.refusal().keeping(said.words())).ifPresent(no -> {
            throw no;
        });
        return See.other("/rooms/" + room + "#mine");
    }

    /** The same page, with the words in their field and when to send them again. */
    private Response crowded(String room, Said said) {
        var seconds = rooms.crowdedFor(room);
        return conflict(page(room, Look.crowded(frame.language(), said, seconds)))
                .header("Retry-After", seconds)
                .build();
    }

    private static Response.ResponseBuilder conflict(Page page) {
        return Response.status(Response.Status.CONFLICT).entity(page);
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
        return Map.of("ticket", tickets.issue(guest(room)));
    }

    /** The same as on the socket, for whom it does not reach: the browser comes back to where it stood by itself. */
    @GET
    @Path("{room}/stream")
    @Produces("text/event-stream")
    public void stream(
            @PathParam("room") String room,
            @QueryParam("after") @DefaultValue("") String after,
            @HeaderParam("Last-Event-ID") @DefaultValue("") String last,
            @Context HttpServletResponse answer,
            @Context SseEventSink sink,
            @Context Sse events) {
        // Whoever gathers or packs events on the way keeps them back.
        answer.setHeader("Content-Encoding", "identity");
        answer.setHeader("X-Accel-Buffering", "no");
        calls.stream(guest(room), sink, events, last.isEmpty() ? after : last);
    }

    /** Who asks for a page there reads what happened so far. */
    @GET
    @Path("{room}/stream")
    public Response plain(@PathParam("room") String room) {
        guest(room);
        return See.other("/rooms/" + room + "/events");
    }

    /** The log that the socket tells, for whoever has no socket. */
    @GET
    @Path("{room}/events")
    @Produces("application/json")
    public String events(@PathParam("room") String room, @QueryParam("after") @DefaultValue("0") long after) {
        if (!rooms.admits(room, visitor.required())) throw Refusal.notFound();
        var head = log.head(room);
        var events = log.after(room, after, MOST_EVENTS).stream().map(LogEvent::encoded);
        return "{\"epoch\":\"%s\",\"head\":%d,\"events\":%s}"
                .formatted(head.epoch(), head.seq(), events.collect(Collectors.joining(",", "[", "]")));
    }

    /** Whoever may listen, to the room and to what becomes of their own posts. */
    private Guest guest(String room) {
        var participant = visitor.required();
        var logs = rooms.logs(room, participant);
        if (logs.isEmpty()) throw Refusal.notFound();
        return new Guest(participant.key().value(), visitor.visit(), logs);
    }

    private Page page(String room, Look look) {
        var page = rooms.page(room, visitor.required(), look).orElseThrow(Refusal::notFound);
        if (page.room().phase() == Phase.STOPPED) throw Stops.refusal();
        return page;
    }
}
