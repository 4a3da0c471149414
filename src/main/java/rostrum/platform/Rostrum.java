package rostrum.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The doors of the house stand at its root. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Rostrum",
                        version = "1",
                        description = "Online youth consultations. Every page is also given as application/json."))
public class Rostrum extends Application {}
