package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.platform.Qr;
import rostrum.platform.Secret;

/** Puts a receipt on paper. The code stands behind the # of its address, so that no server ever reads it there. */
@ApplicationScoped
class Paper {
    @Inject
    @ConfigProperty(name = "public.address")
    String address;

    PaperPage of(Brief consultation, Secret receipt) {
        var here = address.split("[\\s,]+", 2)[0] + "/receipt";
        return new PaperPage(consultation, receipt.readable(), here, Qr.of(here + "#" + receipt.plain()));
    }
}
