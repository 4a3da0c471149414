package rostrum.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How pages are written for programs: languages by their tags. */
@Provider
public class PagesAsJson implements ContextResolver<Jsonb> {
    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withAdapters(new LanguageTag(), new WordsByTag()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
