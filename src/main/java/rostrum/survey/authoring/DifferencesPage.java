package rostrum.survey.authoring;

import java.util.List;
import rostrum.platform.Page;

/** What differs between two stands of a draft, by the numbers of their edits. */
public record DifferencesPage(String draft, String survey, int from, int to, List<Difference> differences)
        implements Page {}
