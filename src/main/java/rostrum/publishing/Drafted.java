package rostrum.publishing;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import rostrum.platform.Language;
import rostrum.publishing.check.Checklist;
import rostrum.publishing.check.Checks;
import rostrum.publishing.check.Flaw;
import rostrum.publishing.check.Rule;

/** An input as it would be released, in each language of its consultation, and what it was made of. */
record Drafted(Material material, Map<Language, MeetingInput> inputs) {

    static Drafted of(Material material, Function<Language, Remarks> remarks) {
        var inputs = new TreeMap<Language, MeetingInput>();
        for (var language : languages(material))
            inputs.put(language, Drafter.draft(material, remarks.apply(language), language));
        return new Drafted(material, inputs);
    }

    static List<Language> languages(Material material) {
        return material.consultation().languages().stream()
                .filter(Language.COMPLETE::contains)
                .toList();
    }

    MeetingInput in(Language reader) {
        return inputs.getOrDefault(reader, inputs.values().iterator().next());
    }

    Checklist checks() {
        return Checks.of(inputs, material.analysed().analysis()).with(unnamed());
    }

    /** Themes that nobody gave a name in a language of the input. */
    private List<Flaw> unnamed() {
        return inputs.values().stream()
                .flatMap(input -> material.told().stream()
                        .flatMap(told -> told.themes().stream())
                        .map(theme -> theme.name(input.language()))
                        .filter(name -> !name.given())
                        .map(name -> new Flaw(Rule.NAMED, input.language(), input.place(Spoken.CODE), name.words())))
                .toList();
    }

    /** The same words and figures have the same seal. */
    String seal() {
        var all = new ByteArrayOutputStream();
        inputs.values().forEach(input -> all.writeBytes(MeetingInputJson.write(input)));
        return hash(all.toByteArray());
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
