package rostrum.moderation.triage;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures that somebody could be called by: as a telephone writes them, or spelled out one by one. */
final class Numbers {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final List<String> REGIONS = List.of(
            "US", "GB", "FR", "ES", "MX", "AR", "RU", "CN", "EG", "SA", "MA", "IN", "BR", "KE", "NG", "ZA", "DE", "CH",
            "CO", "TN", "DZ", "AE", "KZ");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\p{N}.,])[+(]{0,2}\\d(?:[ \\t().·*_/–—-]{0,3}\\d){5,18}(?![\\p{N}%€$£])");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:19|20)\\d\\d|(?:19|20)\\d\\d\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,2}|(?:19|20)\\d\\d\\s?[-–—/]\\s?(?:19|20)?\\d\\d(?:\\s?[-–—/]\\s?(?:19|20)\\d\\d)?|(?:(?:19|20)\\d\\d["
                    + " /-]*){2,4}");
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d{1,3}(?: 000| \\d{3})*(?: 000)+|\\d+0{5,}|\\d{1,3}(?:\\.\\d{3}){1,4}");
    private static final Pattern CALLED = Pattern.compile("(?:call|phone|number|mobile|cell|whats"
            + " ?app|text|tel|num(?:ero)?|llama|celular|movil|appelle|portable|телефон|номер|звони|позвони|هاتف|رقم|اتصل|جوال|واتس|电话|手机|号码|打给|微信|qq)[^.!?\\n"
            + "]{0,25}$");
    private static final int ENOUGH = 7;
    private static final Map<String, String> SPOKEN = Map.of(
            "en", "zero oh one two three four five six seven eight nine double triple",
            "fr", "zero un deux trois quatre cinq six sept huit neuf",
            "es", "cero uno dos tres cuatro cinco seis siete ocho nueve",
            "ru", "ноль нуль один два три четыре пять шесть семь восемь девять",
            "ar",
                    "صفر واحد اثنان اثنين اتنين ثلاثة تلاتة اربعة خمسة ستة سبعة ثمانية تمانية تسعة ثلاثه اربعه خمسه"
                            + " سته سبعه ثمانيه تسعه",
            "tens",
                    "twenty thirty forty fifty sixty seventy eighty ninety vingt trente quarante cinquante soixante"
                            + " veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa двадцать тридцать сорок"
                            + " пятьдесят шестьдесят семьдесят восемьдесят девяносто");
    private static final String SPOKEN_ONE = "(?:\\d{1,3}|"
            + String.join(
                    "|",
                    SPOKEN.values().stream()
                            .flatMap(words -> Stream.of(words.split(" ")))
                            .distinct()
                            .toList())
            + ")";
    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + SPOKEN_ONE + "(?:[ ,.و-]{1,3}" + SPOKEN_ONE + "){5,18}(?![\\p{L}\\p{N}])");
    private static final Pattern HAN = Pattern.compile("(?:[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖\\d][ ,.、，-]{0,2}){7,18}");

    private Numbers() {}

    static List<Signal> in(Traced folded) {
        var signals = new ArrayList<Signal>();
        var figures = FIGURES.matcher(folded);
        while (figures.find())
            if (isCallable(folded, figures))
                signals.add(Signal.of(Concern.PHONE, folded, figures.start(), figures.end()));
        Stream.of(SPELLED, HAN).forEach(pattern -> {
            var spelled = pattern.matcher(folded);
            while (spelled.find())
                if (isSpelled(spelled.group()))
                    signals.add(Signal.of(Concern.SPOKEN_DIGITS, folded, spelled.start(), spelled.end()));
        });
        return signals;
    }

    private static boolean isSpelled(String found) {
        return found.codePoints().filter(Character::isLetter).findAny().isPresent();
    }

    private static boolean isCallable(Traced folded, Matcher found) {
        var written = found.group().strip();
        if (DATE.matcher(written).matches() || THOUSANDS.matcher(written).matches()) return false;
        var figures = written.codePoints().filter(Character::isDigit).count();
        var before = folded.subSequence(Math.max(0, found.start() - 40), found.start());
        if (CALLED.matcher(before).find()) return true;
        return figures >= ENOUGH && (written.startsWith("+") || figures >= 9 || isValid(written));
    }

    private static boolean isValid(String written) {
        return REGIONS.stream().anyMatch(region -> isValid(written, region));
    }

    private static boolean isValid(String written, String region) {
        try {
            return PHONES.isValidNumber(PHONES.parse(written, region));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
