package rostrum.publishing.editing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.publishing.Drafts;
import rostrum.publishing.Saved;

/** What editors wrote before, to be read and to be taken up again. */
@Path("/desk/consultations/{consultation}/draft/versions")
@Produces({"text/html", "application/json"})
public class VersionsResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @GET
    public Page show() {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        return new VersionsPage(found(), drafts.versions(id));
    }

    @GET
    @Path("/{version}")
    public Page show(@PathParam("version") String number) {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        var version = version(number);
        return new VersionPage(
                found(), version, version.equals(drafts.versions(id).get(0)));
    }

    /** As a new version, so that nothing is lost. */
    @POST
    @Path("/{version}")
    public Response restore(@PathParam("version") String number, Form form) {
        var editor = staff.required(Role.EDITOR);
        found();
        drafts.write(id, version(number).written(), editor);
        return See.other("/desk/consultations/" + id + "/draft");
    }

    private Saved version(String number) {
        return drafts.versions(id).stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Brief found() {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }
}
