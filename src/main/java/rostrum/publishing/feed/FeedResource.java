package rostrum.publishing.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import rostrum.platform.Frame;
import rostrum.platform.Words;

/** What is new: every release, and every time the group said what it did. */
@Path("/results/feed.atom")
public class FeedResource {
    @Inject
    News news;

    @Inject
    Frame frame;

    @GET
    @Produces("application/atom+xml")
    public Response feed() {
        var reader = frame.language();
        var feed = AtomFeed.write(
                Words.say(reader, "publishing.all", Map.of()),
                Words.say(reader, "publishing.group", Map.of()),
                news.entries(reader),
                reader);
        return Response.ok(feed)
                .type("application/atom+xml; charset=utf-8")
                .header("Content-Language", reader.tag())
                .build();
    }
}
