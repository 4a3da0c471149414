package rostrum.survey.ddi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.platform.XmlWriter;
import rostrum.survey.Matrix;
import rostrum.survey.Question;
import rostrum.survey.Ranking;
import rostrum.survey.Single;
import rostrum.survey.Survey;
import rostrum.survey.Wording;
import rostrum.survey.logic.Kind;

/**
 * A survey as DDI-Codebook 2.5 (DDI Alliance, 2014), for archives: what is asked whom, and what the answers mean, in every
 * language. Where several can be chosen each option is a variable of its own; of a ranking each place is one.
 */
public final class Codebook {
    private static final String NAMESPACE = "ddi:codebook:2_5";

    private final Survey survey;
    private final XmlWriter xml = new XmlWriter();

    private Codebook(Survey survey) {
        this.survey = survey;
    }

    public static String of(Survey survey) {
        var book = new Codebook(survey);
        book.write();
        return book.xml.toString();
    }

    private void write() {
        xml.open("codeBook", "xmlns", NAMESPACE, "version", "2.5");
        study();
        xml.open("dataDscr");
        survey.questions().stream().filter(Question::isAsked).forEach(this::variables);
        xml.close();
        xml.close();
    }

    private void study() {
        xml.open("stdyDscr");
        xml.open("citation");
        xml.open("titlStmt");
        var usual = Language.EN.among(survey.wordings().keySet());
        survey.wordings().forEach((language, wording) -> {
            if (language == usual) xml.element("titl", wording.title(), "xml:lang", language.tag());
        });
        survey.wordings().forEach((language, wording) -> {
            if (language != usual) text("parTitl", language, wording.title());
        });
        xml.element("IDNo", survey.code());
        xml.close();
        xml.open("verStmt");
        xml.element("version", survey.version() + "");
        xml.close();
        xml.close();
        xml.close();
    }

    private void variables(Question question) {
        var code = question.code();
        if (question instanceof Matrix matrix)
            for (var row : matrix.rows())
                variable(question, code + "." + row, wording -> row(wording, matrix, row), options(question));
        else if (question instanceof Ranking ranking)
            for (int i = 1; i <= ranking.most(); i++)
                variable(question, code + "." + i, title(question), options(question));
        else if (question.takesSeveral())
            for (var option : question.options())
                variable(question, code + "." + option, wording -> option(wording, question, option), chosen());
        else variable(question, code, title(question), options(question));
        if (question instanceof Single single && single.limit() > 0)
            variable(question, code + ".reason", wording -> reason(wording, question), List.of());
    }

    /** One value and what it means. */
    private record Category(String value, Function<Wording, String> label) {}

    private void variable(Question question, String name, Function<Wording, String> label, List<Category> categories) {
        var isAmount = categories.isEmpty() && question.kinds().get(question.code()) instanceof Kind.Amount;
        // Unlike a name, an ID may not begin with a digit.
        xml.open("var", "ID", "V_" + name, "name", name, "intrvl", isAmount ? "contin" : "discrete");
        texts("labl", label);
        xml.open("qstn");
        texts("qstnLit", title(question));
        texts("ivuInstr", wording -> wording.of(question).hint());
        xml.close();
        if (isAmount) range((Kind.Amount) question.kinds().getOrDefault(question.code(), Kind.WORDS));
        universe(question);
        categories.forEach(this::category);
        xml.empty("varFormat", "type", isAmount ? "numeric" : "character");
        xml.close();
    }

    private void range(Kind.Amount amount) {
        xml.open("valrng");
        xml.empty(
                "range",
                "min",
                amount.least().toPlainString(),
                "max",
                amount.most().toPlainString());
        xml.close();
    }

    /** Whom it is asked, as its author wrote it: the names in it are names of variables. */
    private void universe(Question question) {
        var condition = survey.conditions().get(question.code());
        if (condition != null) xml.element("universe", condition.text(), "clusion", "I");
    }

    private void category(Category category) {
        xml.open("catgry");
        xml.element("catValu", category.value());
        texts("labl", category.label());
        xml.close();
    }

    private static List<Category> options(Question question) {
        var options = question instanceof Matrix matrix ? matrix.columns() : question.options();
        var categories = new ArrayList<Category>();
        for (var option : options) categories.add(new Category(option, wording -> label(wording, question, option)));
        return categories;
    }

    private static List<Category> chosen() {
        return List.of(
                new Category("0", wording -> say(wording, "survey.exchange.not-chosen")),
                new Category("1", wording -> say(wording, "survey.exchange.chosen")));
    }

    private static Function<Wording, String> title(Question question) {
        return wording -> wording.of(question).title();
    }

    private static String row(Wording wording, Matrix matrix, String row) {
        return joined(wording, matrix, wording.of(matrix).rows().getOrDefault(row, ""));
    }

    private static String option(Wording wording, Question question, String option) {
        return joined(wording, question, label(wording, question, option));
    }

    private static String reason(Wording wording, Question question) {
        return joined(wording, question, say(wording, "survey.why"));
    }

    private static String joined(Wording wording, Question question, String more) {
        var title = wording.of(question).title();
        return title.isEmpty() || more.isEmpty() ? "" : title + " – " + more;
    }

    private static String label(Wording wording, Question question, String option) {
        var own = wording.of(question).options().getOrDefault(option, "");
        return own.isEmpty() ? question.label(option, wording.language()).orElse("") : own;
    }

    private static String say(Wording wording, String key) {
        return Words.say(wording.language(), key, Map.of());
    }

    private void texts(String name, Function<Wording, String> words) {
        survey.wordings().forEach((language, wording) -> text(name, language, words.apply(wording)));
    }

    private void text(String name, Language language, String words) {
        if (!words.isBlank()) xml.element(name, words, "xml:lang", language.tag());
    }
}
