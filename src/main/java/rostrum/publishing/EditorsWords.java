package rostrum.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import rostrum.publishing.MeetingInput.Citation;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Section;
import rostrum.publishing.MeetingInput.Span;

/** What editors say, put behind what the house says in the same section. */
record EditorsWords(Tongue tongue, Annex annex, List<Block> blocks) {
    /** What young people ask the group to do stands before the method. */
    List<Section> into(List<Section> sections) {
        var all = new ArrayList<Section>();
        for (var section : sections) {
            if (section.code().equals(MeetingInput.METHOD)) all.addAll(asks());
            all.add(Sentences.with(section, paragraphs(section.code())));
        }
        return all;
    }

    private List<Section> asks() {
        var asks = paragraphs(Block.ASKS);
        return asks.isEmpty() ? List.of() : List.of(Sentences.section(tongue, Block.ASKS, asks));
    }

    private List<Paragraph> paragraphs(String section) {
        return blocks.stream()
                .filter(block -> block.section().equals(section))
                .flatMap(this::paragraphs)
                .toList();
    }

    private Stream<Paragraph> paragraphs(Block block) {
        var words = block.words().getOrDefault(tongue.language(), "");
        return Arrays.stream(words.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph ->
                        new Paragraph(List.of(new Span(paragraph, tongue.language(), false)), evidence(block), true));
    }

    private List<Citation> evidence(Block block) {
        return block.anchor().isEmpty() ? List.of() : List.of(annex.citing(block.anchor()));
    }
}
