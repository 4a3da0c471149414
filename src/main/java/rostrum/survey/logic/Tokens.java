package rostrum.survey.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a condition into its words. */
final class Tokens {
    private static final Pattern NEXT = Pattern.compile("(?<space>\\s+)"
            + "|['‘’](?<option>[^'‘’\\n]*)['‘’]"
            + "|(?<number>-?\\d+(?:\\.\\d+)?)(?![a-z0-9.-])"
            + "|(?<word>[a-z0-9]+(?:[-.][a-z0-9]+)*)"
            + "|(?<sign>!=|<=|>=|[=<>()])");

    private final String text;
    private final Misread.Place start;

    Tokens(String text, Misread.Place start) {
        this.text = text;
        this.start = start;
    }

    /** Up to so many and one more: to read on in a text without end takes ever longer. */
    List<Token> read(int most) throws Misread {
        var tokens = new ArrayList<Token>();
        var next = NEXT.matcher(text);
        var at = 0;
        while (at < text.length() && tokens.size() <= most) {
            if (!next.region(at, text.length()).lookingAt()) throw stray(at);
            if (next.group("space") == null) tokens.add(token(next, place(at)));
            at = next.end();
        }
        tokens.add(end());
        return tokens;
    }

    private static Token token(Matcher next, Misread.Place at) {
        for (var type : List.of(Token.Type.OPTION, Token.Type.NUMBER, Token.Type.WORD, Token.Type.SIGN)) {
            var found = next.group(type.name().toLowerCase(Locale.ROOT));
            if (found != null) return new Token(type, found, at.line(), at.column());
        }
        throw new IllegalStateException(next.group());
    }

    private Token end() {
        var at = place(text.stripTrailing().length());
        return new Token(Token.Type.END, "", at.line(), at.column());
    }

    private Misread stray(int at) {
        var sign = text.substring(at, text.offsetByCodePoints(at, 1));
        var quote = "'‘’".contains(sign);
        return new Misread(
                place(at), quote ? "survey.flaw.logic.quote" : "survey.flaw.logic.stray", Map.of("found", sign));
    }

    private Misread.Place place(int at) {
        var before = text.substring(0, at);
        var line = (int) before.chars().filter(c -> c == '\n').count();
        var column = at - before.lastIndexOf('\n');
        return new Misread.Place(start.line() + line, line == 0 ? start.column() + at : column);
    }
}
