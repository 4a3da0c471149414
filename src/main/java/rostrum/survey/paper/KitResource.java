package rostrum.survey.paper;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.helpline.Helplines;
import rostrum.people.Countries;
import rostrum.platform.Frame;
import rostrum.platform.Page;

/** A kit to print for a group, from the survey as it is asked. */
@Path("/group/kit")
@Produces({"text/html", "application/json"})
public class KitResource {
    @Inject
    GroupDesk desk;

    @Inject
    Helplines helplines;

    @Inject
    Frame frame;

    @Inject
    @ConfigProperty(name = "public.address")
    String house;

    @GET
    public Page show(
            @QueryParam("band") String band, @QueryParam("easy") String easy, @QueryParam("country") String country) {
        var where = Optional.ofNullable(country)
                .filter(code -> Countries.knows(code) && !code.equals(Countries.UNSAID))
                .orElse("");
        var wish = new KitPage.Wish(Optional.ofNullable(band).orElse(""), "yes".equals(easy), where);
        return KitPage.of(desk.seat(), wish, frame.language(), helplines.support(where), house);
    }
}
