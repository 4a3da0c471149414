package rostrum.staff;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import rostrum.platform.Page;
import rostrum.platform.See;

/** Sends a browser on to the organisation. A form may lead nowhere but here, so it is a page that leads out. */
public record DetourPage(String address) implements Page {
    static Response to(URI way) {
        return Response.fromResponse(See.page(new DetourPage(way.toString())))
                .header("Refresh", "0; url=" + way)
                .build();
    }
}
