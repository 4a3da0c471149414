package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.survey.Flaw;
import rostrum.survey.Survey;
import rostrum.survey.Versions;
import rostrum.survey.ddi.Codebook;
import rostrum.survey.exchange.Exchange;
import rostrum.survey.surveyjs.SurveyJs;

/** A survey as others read it, to keep or to go on with elsewhere; and what others wrote and was not taken here. */
@Path("/desk/surveys/{draft}")
public class CopiesResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    DraftDoor door;

    @Inject
    Versions versions;

    @GET
    @Path("arrival")
    @Produces({"text/html", "application/json"})
    public Page arrival(@PathParam("draft") String id) {
        var draft = door.found(id);
        var arrival = Arrival.of(draft.files());
        return new ArrivalPage(id, draft.survey(), arrival.name(), arrival.omitted());
    }

    @GET
    @Path("copies")
    @Produces({"text/html", "application/json"})
    public Page copies(@PathParam("draft") String id) {
        var survey = survey(id);
        var omitted = new ArrayList<Flaw>();
        Exchange.xlsForm(survey, omitted);
        return new CopiesPage(id, survey.code(), survey.version(), omitted);
    }

    @GET
    @Path("xlsform")
    @Produces("*/*")
    public Response xlsForm(@PathParam("draft") String id) {
        var survey = survey(id);
        return file(survey, "xlsx", WORKBOOK, Exchange.xlsForm(survey, new ArrayList<>()));
    }

    @GET
    @Path("surveyjs")
    @Produces("*/*")
    public Response surveyJs(@PathParam("draft") String id) {
        var survey = survey(id);
        return file(survey, "json", "application/json; charset=utf-8", bytes(SurveyJs.write(survey)));
    }

    @GET
    @Path("ddi")
    @Produces("*/*")
    public Response ddi(@PathParam("draft") String id) {
        var survey = survey(id);
        return file(survey, "ddi.xml", "application/xml; charset=utf-8", bytes(Codebook.of(survey)));
    }

    /** What is published goes out as it was published. */
    private Survey survey(String id) {
        var draft = door.found(id);
        var survey = draft.published() > 0
                ? versions.find(draft.survey(), draft.published())
                : door.proved(draft).survey();
        return survey.filter(found -> !found.wordings().isEmpty())
                .orElseThrow(() -> Refusal.because("authoring.no-copy"));
    }

    /** A code is plain ASCII, and so is the name of the file. */
    private static Response file(Survey survey, String ending, String type, byte[] content) {
        var name = survey.code() + "." + survey.version() + "." + ending;
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
