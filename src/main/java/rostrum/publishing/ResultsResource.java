package rostrum.publishing;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.platform.Digest;
import rostrum.platform.Frame;
import rostrum.platform.Language;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.summary.Questionnaires;

/** Open to everybody: no sign-in, no password. */
@Path("/results/{consultation}")
@Produces({"text/html", "application/json"})
public class ResultsResource {
    @PathParam("consultation")
    String id = "";

    /** Of the address: then it alone says which file is meant. */
    @QueryParam("lang")
    @DefaultValue("")
    String lang = "";

    @HeaderParam("If-None-Match")
    @DefaultValue("")
    String held = "";

    @HeaderParam("Accept-Encoding")
    @DefaultValue("")
    String packings = "";

    @Inject
    Consultations consultations;

    @Inject
    Releases releases;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Frame frame;

    /** As JSON it is the released file itself. */
    @GET
    public Response show(@Context Request request) {
        var variant =
                request.selectVariant(Variant.mediaTypes(MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_JSON_TYPE)
                        .build());
        if (variant != null && variant.getMediaType().equals(MediaType.APPLICATION_JSON_TYPE)) return json();
        var page = releases.page(found(), frame.language()).orElseThrow(Refusal::notFound);
        return See.page(page);
    }

    private Response json() {
        return Response.fromResponse(file(Format.JSON.file()))
                .header("Content-Disposition", null)
                .build();
    }

    @GET
    @Path("/{file:meeting-input\\.(?:docx|pdf|html|csv|json)|data-dictionary\\.json}")
    @Produces("*/*")
    public Response file(@PathParam("file") String name) {
        var format = Format.of(name).orElseThrow(Refusal::notFound);
        var offers = releases.files(found().id());
        var language = Offer.language(offers, frame.language());
        var offer = Offer.of(offers, language, format).orElseThrow(Refusal::notFound);
        return new Lasting(offer.hash(), language.tag().equals(lang), mayBePacked())
                .answer(held, () -> Download.of(format, language, content(language, format)));
    }

    private byte[] content(Language language, Format format) {
        return releases.file(id, language, format).orElseThrow(Refusal::notFound);
    }

    /** In all languages at once, which is why it is none of the files of one. */
    @GET
    @Path("/questionnaire.ddi.xml")
    @Produces("*/*")
    public Response questionnaire() {
        if (releases.files(found().id()).isEmpty()) throw Refusal.notFound();
        var codebook = questionnaires.codebook(id).orElseThrow(Refusal::notFound);
        var content = codebook.getBytes(StandardCharsets.UTF_8);
        return new Lasting(Digest.sha256(content), true, mayBePacked())
                .answer(
                        held,
                        () -> Response.ok(content)
                                .type("application/xml; charset=utf-8")
                                .header("Content-Disposition", "attachment; filename=\"questionnaire.ddi.xml\"")
                                .build());
    }

    /** The only packing that the server does by itself. */
    private boolean mayBePacked() {
        return packings.contains("gzip") || packings.contains("*");
    }

    private Brief found() {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }
}
