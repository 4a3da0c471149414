package rostrum.survey.authoring;

import java.util.List;
import rostrum.platform.Page;
import rostrum.survey.Flaw;

/**
 * What was not taken of the file that a draft came from.
 *
 * @param name of the file; empty where the draft was begun here
 */
public record ArrivalPage(String draft, String survey, String name, List<Flaw> omitted) implements Page {}
