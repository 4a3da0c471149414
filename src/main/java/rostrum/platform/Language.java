package rostrum.platform;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The official languages of the Union, in the order in which it lists them. */
@Schema(enumeration = {"ar", "zh", "en", "fr", "ru", "es"})
public enum Language {
    AR("العربية"),
    ZH("中文"),
    EN("English"),
    FR("Français"),
    RU("Русский"),
    ES("Español");

    /** Those in which every text of the product exists. */
    public static final List<Language> COMPLETE = List.of(values());

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** As the Union lists them, but the reader’s own first. */
    public static List<Language> startingWith(Language reader) {
        return COMPLETE.stream()
                .sorted(Comparator.comparing(language -> language != reader))
                .toList();
    }

    /** In which of these this reader is answered: in their own, else in English, else in the first. */
    public Language among(Collection<Language> spoken) {
        return Stream.of(this, EN)
                .filter(spoken::contains)
                .findFirst()
                .orElseGet(() -> spoken.iterator().next());
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    public String ownName() {
        return ownName;
    }

    /** Arabic with the digits 0 to 9, and English dates with the day first, as the Union's documents write them. */
    public ULocale locale() {
        return switch (this) {
            case AR -> ULocale.forLanguageTag("ar-u-nu-latn");
            case EN -> ULocale.UK;
            default -> ULocale.forLanguageTag(tag());
        };
    }

    /** The name of this language in another one, spelled as the Union spells it. */
    public String nameIn(Language reader) {
        if (this == EN && reader == AR) return "الإنكليزية";
        return ULocale.getDisplayLanguage(tag(), reader.locale());
    }
}
