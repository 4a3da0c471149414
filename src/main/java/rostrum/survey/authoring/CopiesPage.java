package rostrum.survey.authoring;

import java.util.List;
import rostrum.platform.Page;
import rostrum.survey.Flaw;

/**
 * The ways in which a survey can be taken elsewhere.
 *
 * @param omitted what a workbook cannot hold of it; the others hold everything
 */
public record CopiesPage(String draft, String survey, int version, List<Flaw> omitted) implements Page {}
