package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rostrum.platform.Language;

/** The dictionary tells the truth about the file beside it. */
class DictionaryTest {
    static Stream<MeetingInput> inputs() {
        return Language.COMPLETE.stream()
                .flatMap(language -> Stream.of(
                        Consultation23.input(language),
                        Consultation23.small(language),
                        Consultation23.camps(language),
                        Consultation23.kinds(language)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("inputs")
    void namesEachColumnAndCountsEachRow(MeetingInput input) {
        var dictionary = Dictionary.of(input);
        var lines = lines(input);
        var rows = lines.subList(1, lines.size());

        assertEquals(
                lines.get(0).getFields(),
                dictionary.columns().stream().map(Dictionary.Column::name).toList());
        assertEquals(rows.size(), dictionary.rows());
        for (var table : dictionary.tables())
            assertEquals(
                    table.rows(),
                    rows.stream()
                            .filter(row -> row.getField(0).equals(table.table()))
                            .count());
        assertEquals(Figures.of(input).size(), rows.size());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("inputs")
    void allowsWhatStandsThereAndNothingElse(MeetingInput input) {
        var columns = Dictionary.of(input).columns();
        var lines = lines(input);
        for (var row : lines.subList(1, lines.size()))
            for (int at = 0; at < columns.size(); at++) {
                var column = columns.get(at);
                var cell = row.getField(at);
                if (!column.values().isEmpty())
                    assertTrue(
                            column.values().keySet().stream().anyMatch(cell::matches),
                            () -> column.name() + " " + cell);
                assertFalse(column.meaning().isBlank());
            }
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheHouseAsItDidBefore(Language language) throws IOException {
        Golden.same(
                "data-dictionary-" + language.tag() + ".json",
                new String(Dictionary.write(Consultation23.input(language)), StandardCharsets.UTF_8));
    }

    private static List<CsvRecord> lines(MeetingInput input) {
        return CsvReader.builder()
                .ofCsvRecord(new String(MeetingInputCsv.write(input), StandardCharsets.UTF_8))
                .stream()
                .toList();
    }
}
