package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

@Path("/display")
@Produces({"text/html", "application/json"})
public class DisplayResource {
    @Inject
    Frame frame;

    @Inject
    Cookies cookies;

    @GET
    public Page show(@QueryParam("saved") @DefaultValue("") String saved) {
        return new DisplayPage(frame.theme(), frame.wantsEasyWords(), !saved.isEmpty());
    }

    @POST
    public Response choose(Form form) {
        var theme = form.text("theme").matches("light|dark|contrast") ? form.text("theme") : "";
        keep("theme", theme);
        keep("words", form.text("words").equals("easy") ? "easy" : "");
        return See.other("/display?saved=yes");
    }

    private void keep(String name, String value) {
        cookies.set(name, value, value.isEmpty() ? Duration.ZERO : Duration.ofDays(365));
    }
}
