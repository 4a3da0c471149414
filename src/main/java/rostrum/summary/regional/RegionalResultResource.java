package rostrum.summary.regional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.survey.Survey;
import rostrum.survey.Surveys;

/** One result from elsewhere: looked at, taken in, thrown away. */
@Path("/desk/consultations/{consultation}/regional/{result}")
@Produces({"text/html", "application/json"})
public class RegionalResultResource {
    @PathParam("consultation")
    String consultation = "";

    @PathParam("result")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Surveys surveys;

    @Inject
    Results results;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        staff.required(Role.EDITOR);
        return page(found());
    }

    @POST
    @Path("/taking")
    public Response take(Form form) {
        var editor = staff.required(Role.EDITOR);
        var result = found();
        if (!result.isReadable()) return See.other(all() + "/" + id);
        var flaws = new Flaws();
        var taken = results.take(result, editor, flaws);
        if (!flaws.isEmpty()) return See.page(page(result));
        if (!taken) throw Refusal.because("summary.regional.frozen");
        return See.other(all() + "/" + id);
    }

    @POST
    @Path("/removal")
    public Response remove(Form form) {
        var editor = staff.required(Role.EDITOR);
        if (!results.remove(found(), editor)) throw Refusal.because("summary.regional.frozen");
        return See.other(all());
    }

    /** What each column is; then it is read so, and shown. */
    @POST
    @Path("/columns")
    public Response plan(Form form) {
        staff.required(Role.EDITOR);
        var result = found();
        if (result.taken() || result.about().tool().votes()) return See.other(all() + "/" + id);
        if (brief().isSealed()) throw Refusal.because("summary.regional.frozen");
        var survey = survey();
        var sheet = results.sheet(id, new Flaws());
        var plan = ColumnsForm.read(form, sheet.header(), survey);
        var problems = new ArrayList<>(plan.problems(sheet.header(), survey));
        var flaws = new Flaws();
        if (problems.isEmpty()) results.answers(result, plan, survey, flaws);
        if (!flaws.isEmpty()) problems.add(Problem.of("flaws", "summary.regional.flawed-columns"));
        if (!problems.isEmpty())
            return See.page(new ColumnsPage(
                    brief(), result, sheet, offered(survey), plan, Optional.empty(), problems, flaws.all()));
        results.plan(result, plan);
        return See.other(all() + "/" + id);
    }

    private List<ColumnsPage.Offer> offered(Survey survey) {
        return ColumnsPage.Offer.of(survey, frame.language());
    }

    private Survey survey() {
        return surveys.surveyOf(consultation).orElseThrow(() -> Refusal.because("summary.regional.no-survey"));
    }

    private String all() {
        return "/desk/consultations/" + consultation + "/regional";
    }

    private BroughtResult found() {
        return results.find(consultation, id).orElseThrow(Refusal::notFound);
    }

    private Brief brief() {
        return consultations.find(consultation).orElseThrow(Refusal::notFound);
    }

    private Page columns(Brief brief, BroughtResult result, Flaws flaws) {
        var survey = survey();
        var sheet = results.sheet(id, flaws);
        var isPlanned = !result.plan().isEmpty();
        var plan = isPlanned
                ? Plan.read(result.plan(), survey)
                : new Preset(result.about().tool(), survey).guess(sheet.header());
        var read = isPlanned
                ? results.answers(result, plan, survey, flaws).map(ColumnsPage.Counts::of)
                : Optional.<ColumnsPage.Counts>empty();
        return new ColumnsPage(brief, result, sheet, offered(survey), plan, read, List.of(), flaws.all());
    }

    private Page page(BroughtResult result) {
        var brief = brief();
        if (result.taken())
            return new RegionalResultPage(brief, result, Optional.empty(), results.standings(id), List.of());
        var flaws = new Flaws();
        if (!result.about().tool().votes()) return columns(brief, result, flaws);
        var conversation = results.polis(id, flaws).map(RegionalResultPage.Conversation::of);
        return new RegionalResultPage(brief, result, conversation, Map.of(), flaws.all());
    }
}
