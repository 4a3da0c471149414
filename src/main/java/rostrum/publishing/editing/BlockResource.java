package rostrum.publishing.editing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.publishing.Block;
import rostrum.publishing.Drafts;
import rostrum.publishing.MeetingInput;

/** Where editors add words of their own to one section, or a point to what young people ask for. */
@Path("/desk/consultations/{consultation}/draft/blocks/{block}")
@Produces({"text/html", "application/json"})
public class BlockResource {
    @PathParam("consultation")
    String id = "";

    @PathParam("block")
    String name = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        staff.required(Role.EDITOR);
        var brief = open();
        var input = input(brief);
        return page(brief, input, block(input), List.of());
    }

    @POST
    public Response write(Form form) {
        var editor = staff.required(Role.EDITOR);
        var brief = open();
        var input = input(brief);
        var typed =
                BlockForm.read(form, block(input), List.copyOf(evidence(input).keySet()));
        if (!typed.problems().isEmpty()) return See.page(page(brief, input, typed.block(), typed.problems()));
        drafts.write(id, drafts.written(id).with(typed.block(), spot(input).at()), editor);
        return See.other("/desk/consultations/" + id + "/draft#blocks");
    }

    private Brief open() {
        var brief = consultations.find(id).orElseThrow(Refusal::notFound);
        if (brief.stage().isAfter(Stage.ANALYSED)) throw Refusal.because("publishing.already");
        return brief;
    }

    private MeetingInput input(Brief brief) {
        return drafts.input(brief, frame.language()).orElseThrow(() -> Refusal.because("publishing.not-frozen"));
    }

    private Spot spot(MeetingInput input) {
        return Spot.of(name, input, drafts.written(id)).orElseThrow(Refusal::notFound);
    }

    private Block block(MeetingInput input) {
        return spot(input).block(drafts.written(id), drafts.languages(open()));
    }

    private BlockPage page(Brief brief, MeetingInput input, Block block, List<Problem> problems) {
        var heading = input.sections().stream()
                .filter(section -> section.code().equals(block.section()))
                .findFirst()
                .map(MeetingInput.Section::heading);
        return new BlockPage(brief, name, heading.orElse(""), block, evidence(input), problems);
    }

    private static Map<String, String> evidence(MeetingInput input) {
        var evidence = new LinkedHashMap<String, String>();
        for (var table : input.tables()) {
            evidence.put(table.anchor(), table.number() + ". " + table.caption());
            table.lines().stream()
                    .filter(MeetingInput.Line::isStatement)
                    .forEach(line -> evidence.put(line.code(), line.number() + ". " + line.words()));
        }
        return evidence;
    }
}
