package rostrum.publishing.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; the 10- to 19-year-olds of; the_|10-_|to_|19-year-olds_|of",
                "en; see https://www.itu.int/cop-2026/a-b now; see_|https://www.itu.int/cop-2026/a-b_|now",
                "ar; نسبة العالم 19%); نسبة_|العالم_|19%)",
                "zh; 我認為Uber是共享。; 我|認|為|Uber|是|共|享。"
            })
    void areWhereAReaderHearsNoBreak(String language, String text, String parts) {
        assertEquals(List.of(parts.replace('_', ' ').split("\\|")), parts(language, text));
    }

    @Test
    void areNoneInNothing() {
        assertEquals(List.of(), parts("en", ""));
    }

    private static List<String> parts(String language, String text) {
        var ends = new LineEnds(Locale.forLanguageTag(language));
        ends.setText(text);
        var parts = new ArrayList<String>();
        var from = 0;
        for (var at = ends.next(); at > 0 && from < text.length(); at = ends.next()) {
            parts.add(text.substring(from, at));
            from = at;
        }
        return parts;
    }
}
