package rostrum.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import rostrum.platform.Refusal;

/** A question in sign language and its captions, under an address that names the content. Parts are given, as players ask for them. */
@Path("/surveys/{survey}/videos/{hash}/{name}")
public class VideoResource {
    private static final Map<String, String> TYPES =
            Map.of("webm", "video/webm", "mp4", "video/mp4", "vtt", "text/vtt; charset=utf-8");

    @Inject
    Shelf shelf;

    @Inject
    SurveyFiles files;

    @GET
    public Response get(
            @PathParam("survey") String survey,
            @PathParam("hash") String hash,
            @PathParam("name") String name,
            @HeaderParam("Range") String range) {
        var end = "/" + hash + "/" + name;
        var shown = shelf.find(survey).stream()
                .flatMap(found -> found.videos().values().stream())
                .anyMatch(video ->
                        video.address().endsWith(end) || video.captions().endsWith(end));
        if (!shown) throw Refusal.notFound();
        var content = files.video(survey, name).orElseThrow(Refusal::notFound);
        var part = Part.of(range == null ? "" : range, content.length);
        return (part.isWhole() ? Response.ok(content) : Response.status(206).entity(part.of(content)))
                .type(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .header("Accept-Ranges", "bytes")
                .header("Content-Range", part.isWhole() ? null : part.header())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
