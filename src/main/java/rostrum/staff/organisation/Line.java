package rostrum.staff.organisation;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** The one way out of the house: to the issuer, nowhere else, not for long and not for many at once. */
final class Line {
    private static final int PATIENCE = 5_000;
    private static final int AT_ONCE = 8;

    private final Settings settings;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final SSLSocketFactory encryption;

    Line(Settings settings) {
        this.settings = settings;
        this.encryption = encryption();
    }

    Resource fetch(URL address) throws IOException {
        var answer = send(new HTTPRequest(HTTPRequest.Method.GET, address));
        if (!answer.indicatesSuccess()) throw new IOException("status " + answer.getStatusCode());
        return new Resource(answer.getBody(), "application/json");
    }

    /** A redirect is not followed: it could lead anywhere. */
    HTTPResponse send(HTTPRequest request) throws IOException {
        if (!settings.covers(request.getURI())) throw new IOException("an address outside the issuer");
        if (!free.tryAcquire()) throw new IOException("too many at once");
        try {
            request.setFollowRedirects(false);
            request.setConnectTimeout(PATIENCE);
            request.setReadTimeout(PATIENCE);
            request.setSSLSocketFactory(encryption);
            return request.send();
        } finally {
            free.release();
        }
    }

    /** What Java trusts (javax.net.ssl.trustStore), and not what the server was told to trust for its own port. */
    private static SSLSocketFactory encryption() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
