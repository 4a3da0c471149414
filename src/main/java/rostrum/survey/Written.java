package rostrum.survey;

import java.util.Map;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.ConditionReader;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Misread;

/** A condition with the place at which it was written. */
record Written(String text, int line, int column) {

    /** Taken from the file itself, whose lines YAML folds; between quotation marks there is one line only. */
    static Written of(ScalarNode scalar, String content) {
        var start = scalar.getStartMark().orElseThrow();
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN)
            return new Written(raw(scalar, start, content), start.getLine() + 1, start.getColumn() + 1);
        if (scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED)
            return new Written(scalar.getValue(), start.getLine() + 1, start.getColumn() + 2);
        var raw = raw(scalar, start, content);
        return new Written(raw.substring(raw.indexOf('\n') + 1), start.getLine() + 2, 1);
    }

    /** Marks count characters as people do, Java’s strings do not. */
    private static String raw(ScalarNode scalar, Mark start, String content) {
        var from = content.offsetByCodePoints(0, start.getIndex());
        var end = scalar.getEndMark().map(Mark::getIndex).orElse(start.getIndex());
        return content.substring(from, content.offsetByCodePoints(from, end - start.getIndex()));
    }

    Condition read(Map<String, Kind> kinds) throws Misread {
        return ConditionReader.read(text, kinds, line, column);
    }
}
