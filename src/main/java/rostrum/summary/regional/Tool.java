package rostrum.summary.regional;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** With what results were collected elsewhere. */
public enum Tool {
    POLIS("Polis"),
    LIMESURVEY("LimeSurvey"),
    EUSURVEY("EUSurvey"),
    KOBO("KoboToolbox"),
    DECIDIM("Decidim"),
    OTHER("");

    /** Those whose files can be read. */
    public static final List<Tool> OFFERED = List.of(values());

    private final String trade;

    Tool(String trade) {
        this.trade = trade;
    }

    public static Optional<Tool> of(String name) {
        return Arrays.stream(values()).filter(tool -> tool.name().equals(name)).findFirst();
    }

    /** Whether people vote on statements there, rather than answer questions. */
    public boolean votes() {
        return this == POLIS;
    }

    /** As it calls itself, the same in every language; empty where it is another one. */
    public String trade() {
        return trade;
    }
}
