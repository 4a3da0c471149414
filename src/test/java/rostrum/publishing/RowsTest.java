package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

class RowsTest {
    private final MeetingInput input = Consultation23.input(Language.AR);

    @ParameterizedTest
    @EnumSource(names = {"CSV", "JSON"})
    void countsWhatWasWritten(Format format) {
        assertDoesNotThrow(() -> Rows.require(format, input, format.write(input)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "JSON"})
    void findsALineThatGotLost(Format format) {
        var less = Consultation23.small(Language.AR);

        assertThrows(IllegalStateException.class, () -> Rows.require(format, input, format.write(less)));
    }

    @ParameterizedTest
    @EnumSource(names = "CSV")
    void findsACutFile(Format format) {
        var whole = new String(format.write(input), StandardCharsets.UTF_8);
        var cut = whole.substring(0, whole.lastIndexOf("\r\n", whole.length() - 3) + 2);

        assertThrows(
                IllegalStateException.class, () -> Rows.require(format, input, cut.getBytes(StandardCharsets.UTF_8)));
    }
}
