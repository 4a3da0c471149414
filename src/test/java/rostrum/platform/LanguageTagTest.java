package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.bind.Jsonb;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTagTest {
    private static final Jsonb JSON = new PagesAsJson().getContext(Said.class);

    /** Every way in which pages hold a language. */
    public record Said(
            Language language, List<Language> others, Optional<Language> perhaps, Map<Language, String> titles) {}

    @Test
    void jsonNamesLanguagesByTheirTags() {
        var titles = new EnumMap<Language, String>(Map.of(Language.ZH, "你好"));
        var said = new Said(Language.EN, List.of(Language.FR, Language.AR), Optional.of(Language.RU), titles);

        assertEquals(
                "{\"language\":\"en\",\"others\":[\"fr\",\"ar\"],\"perhaps\":\"ru\",\"titles\":{\"zh\":\"你好\"}}",
                JSON.toJson(said));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenBeforeIsStillRead(Language language) {
        for (var written : List.of(language.name(), language.tag()))
            assertEquals(
                    Optional.of(language),
                    JSON.fromJson("{\"perhaps\":\"" + written + "\"}", Said.class)
                            .perhaps());
    }
}
