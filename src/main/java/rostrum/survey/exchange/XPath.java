package rostrum.survey.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;

/**
 * Reads what XLSForm asks before a question, as far as it is a condition of ours: comparisons of one answer with a constant,
 * {@code selected}, whether anything was given, {@code not}, {@code and}, {@code or}.
 */
final class XPath extends ForeignCondition {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\$\\{[^}]*}|'[^']*'|\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|!=|<=|>=|[=<>(),]|[A-Za-z][A-Za-z-]*)");

    private static final Set<String> ANY = Set.of(">0", ">=1", "!=0");
    private static final Set<String> NONE = Set.of("=0", "<1", "<=0");

    private XPath(List<String> tokens, Map<String, String> codes, Map<String, Kind> kinds) {
        super(tokens, codes, kinds);
    }

    /**
     * Empty where it is none of ours.
     *
     * @param codes of questions, by their names there
     */
    static Optional<Condition> read(String text, Map<String, String> codes, Map<String, Kind> kinds) {
        var left = TOKEN.matcher(text).replaceAll("").strip();
        if (!left.isEmpty()) return Optional.empty();
        var tokens = TOKEN.matcher(text).results().map(XPath::token).toList();
        return new XPath(tokens, codes, kinds).read();
    }

    private static String token(MatchResult match) {
        var token = match.group(1);
        return token.startsWith("\"") ? "'" + token.substring(1, token.length() - 1) + "'" : token;
    }

    @Override
    protected Condition one() throws Foreign {
        if (take("(")) return closed(or());
        if (take("not")) {
            need("(");
            return new Condition.Not(closed(or()));
        }
        if (take("selected")) return selected();
        if (take("string-length") || take("count-selected")) return counted();
        var question = question();
        return compare(question, order(), literal());
    }

    /** Of how many only whether any. */
    private Condition counted() throws Foreign {
        need("(");
        var answered = new Condition.Answered(question());
        need(")");
        var compared = order().sign() + literal();
        if (ANY.contains(compared)) return answered;
        if (NONE.contains(compared)) return new Condition.Not(answered);
        throw new Foreign();
    }

    private Condition selected() throws Foreign {
        need("(");
        var question = question();
        need(",");
        return closed(has(question, literal()));
    }
}
