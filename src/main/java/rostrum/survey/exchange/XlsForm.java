package rostrum.survey.exchange;

import java.util.List;

/**
 * A form as it stands in a workbook of three sheets (xlsform.org): what is asked, what can be chosen, and what it is
 * called.
 */
public record XlsForm(List<Row> survey, List<Row> choices, List<Row> settings) {
    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";

    String setting(String column) {
        return settings.isEmpty() ? "" : settings.get(0).get(column);
    }
}
