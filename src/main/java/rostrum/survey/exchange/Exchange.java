package rostrum.survey.exchange;

import java.util.List;
import java.util.Map;
import rostrum.survey.Flaw;
import rostrum.survey.Survey;

/** Surveys as workbooks in the way of XLSForm, which many field teams use, and back. */
public final class Exchange {
    private Exchange() {}

    /**
     * The workbook of a survey.
     *
     * @param omitted what the workbook cannot hold, with the row at which it is missing
     */
    public static byte[] xlsForm(Survey survey, List<Flaw> omitted) {
        return Workbook.write(XlsFormWriter.write(survey, omitted));
    }

    /**
     * The files of a survey, to be proved like all others.
     *
     * @param omitted what was not taken of the workbook, with its row and the reason
     */
    public static Map<String, String> survey(byte[] xlsForm, List<Flaw> omitted) {
        return XlsFormReader.read(Workbook.read(xlsForm, omitted), omitted);
    }
}
