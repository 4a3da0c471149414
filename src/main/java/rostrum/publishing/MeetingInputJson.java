package rostrum.publishing;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;
import rostrum.platform.LanguageTag;

/** The input as data, and back again. */
final class MeetingInputJson {
    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withFormatting(true).withAdapters(new LanguageTag()));

    private MeetingInputJson() {}

    static byte[] write(MeetingInput input) {
        return JSON.toJson(input).getBytes(StandardCharsets.UTF_8);
    }

    static MeetingInput read(byte[] json) {
        return JSON.fromJson(new String(json, StandardCharsets.UTF_8), MeetingInput.class);
    }
}
