package rostrum.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import rostrum.platform.Refusal;

/** What stands on the options of a survey, under an address that names its content. */
@Path("/surveys/{survey}/pictures/{hash}/{name}")
public class PictureResource {
    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "webp", "image/webp");

    @Inject
    Shelf shelf;

    @Inject
    SurveyFiles files;

    @GET
    public Response get(
            @PathParam("survey") String survey, @PathParam("hash") String hash, @PathParam("name") String name) {
        var address = shelf.find(survey)
                .map(found -> found.picture(name.replaceFirst("\\..*", "")))
                .filter(found -> found.endsWith("/" + name))
                .orElseThrow(Refusal::notFound);
        var content = files.picture(survey, name).orElseThrow(Refusal::notFound);
        var life = address.endsWith("/" + hash + "/" + name) ? "public, max-age=31536000, immutable" : "no-cache";
        return Response.ok(content)
                .type(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .header("Cache-Control", life)
                .build();
    }
}
