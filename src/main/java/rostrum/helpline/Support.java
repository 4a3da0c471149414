package rostrum.helpline;

import java.time.LocalDate;
import java.util.List;

/**
 * Where somebody gets help now, in the country that they chose.
 *
 * @param country a code, or empty
 * @param emergency the emergency number there, or empty where we have no source
 * @param lines those there for which we have a source; never another country's
 * @param today for saying which have not been looked at for long
 */
public record Support(String country, String emergency, List<Helpline> lines, LocalDate today) {}
