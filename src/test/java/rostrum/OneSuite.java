package rostrum;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Two houses share the classes out one by one: what serves the first serves the next, until the last has been. */
public class OneSuite implements AfterAllCallback {
    /** Where Arquillian keeps the server, only as long as one class runs. */
    private static final Namespace KEPT = Namespace.create("arquillianNamespace");

    private static final String SERVER = "testRunnerManager";

    @Override
    public void afterAll(ExtensionContext context) {
        var kept = context.getRoot().getStore(KEPT).remove(SERVER);
        if (kept != null) context.getStore(StoreScope.LAUNCHER_SESSION, KEPT).put(SERVER, kept);
    }
}
