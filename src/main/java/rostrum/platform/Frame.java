package rostrum.platform;

import com.ibm.icu.text.NumberFormat;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What surrounds every page: the reader's language, look and place, and the words for them. */
@RequestScoped
public class Frame {
    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    @Inject
    Forgery forgery;

    private final String nonce = Secret.fresh(26).plain();
    private Language language = Language.EN;

    @PostConstruct
    void chooseLanguage() {
        language = cookies.get("language")
                .flatMap(Language::of)
                .filter(Language.COMPLETE::contains)
                .orElseGet(this::accepted);
    }

    private Language accepted() {
        if (request.getHeader("Accept-Language") == null) return Language.EN;
        return java.util.Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .filter(Language.COMPLETE::contains)
                .findFirst()
                .orElse(Language.EN);
    }

    public Language language() {
        return language;
    }

    /** Changes the language of this answer and of the next ones. */
    public void speak(Language chosen) {
        if (!Language.COMPLETE.contains(chosen)) return;
        language = chosen;
        cookies.set("language", chosen.tag(), java.time.Duration.ofDays(30));
    }

    /** Whether this page answers a form: its address alone would not lead back to it. */
    public boolean isAnswer() {
        return request.getMethod().equals("POST");
    }

    /** Whether a program reads the answer. */
    boolean isForProgram() {
        return new Accepted(Objects.requireNonNullElse(request.getHeader("Accept"), "")).prefersJson();
    }

    public String theme() {
        return cookies.get("theme").filter(THEMES::contains).orElse("");
    }

    private static final List<String> THEMES = List.of("light", "dark", "contrast");

    public boolean wantsEasyWords() {
        return cookies.get("words").isPresent();
    }

    /** Whether others use this device after the reader. */
    public boolean isShared() {
        return cookies.isShared();
    }

    public String token() {
        return forgery.token();
    }

    /** What our own style and scripts bear, in this one answer: whatever slips into a page has none. */
    public String nonce() {
        return nonce;
    }

    /** Where the reader is, for links that lead back. */
    public String path() {
        return request.getRequestURI();
    }

    public boolean is(String role) {
        return request.isUserInRole(role);
    }

    public boolean isStaff() {
        return request.getUserPrincipal() != null;
    }

    /** A text of the product. Names and values alternate. */
    public String say(String key, Object... namesAndValues) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return Words.say(language, key, values);
    }

    public String say(String key, Map<String, Object> values) {
        return Words.say(language, key, values);
    }

    /** Every language but the reader's own. */
    public List<Language> otherLanguages() {
        return Stream.of(Language.values()).filter(other -> other != language).toList();
    }

    /** “Friday 14 August 2026, 20:00”, in the zone given. */
    public String when(Instant instant, ZoneId zone) {
        return new Almanac(language).when(instant, zone);
    }

    public String day(Instant instant, ZoneId zone) {
        return new Almanac(language).weekday(instant, zone);
    }

    public String day(LocalDate date) {
        return new Almanac(language).weekday(date);
    }

    public String clock(Instant instant, ZoneId zone) {
        return new Almanac(language).clock(instant, zone);
    }

    public String moment(Instant instant, ZoneId zone) {
        return new Almanac(language).moment(instant, zone);
    }

    /** “Switzerland Time (GMT+2)”, as it is at that instant. */
    public String zone(Instant instant, ZoneId zone) {
        return new Almanac(language).zone(instant, zone);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
