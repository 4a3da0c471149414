package rostrum.summary.regional;

import java.util.List;
import java.util.stream.IntStream;
import rostrum.platform.Form;
import rostrum.survey.Survey;

/** What somebody chose for each column. */
final class ColumnsForm {
    private ColumnsForm() {}

    /** The fields are named by the place of the column: {@code c0}, {@code c1}. */
    static Plan read(Form form, List<String> header, Survey survey) {
        return new Plan(IntStream.range(0, header.size())
                .mapToObj(at -> Part.of(form.text("c" + at), survey).orElse(Part.NOTHING))
                .toList());
    }
}
