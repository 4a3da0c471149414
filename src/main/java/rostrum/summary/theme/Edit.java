package rostrum.summary.theme;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.platform.Digest;
import rostrum.platform.Language;

/** What an analyst did to the themes of a run: a plain value, to be written down, and done again to those of a later run. */
@JsonbTypeInfo(
        key = "do",
        value = {
            @JsonbSubtype(alias = "rename", type = Edit.Rename.class),
            @JsonbSubtype(alias = "merge", type = Edit.Merge.class),
            @JsonbSubtype(alias = "split", type = Edit.Split.class),
            @JsonbSubtype(alias = "move", type = Edit.Move.class),
            @JsonbSubtype(alias = "reject", type = Edit.Reject.class)
        })
public sealed interface Edit {
    /** Every view stays in exactly one theme; what could not be done is told. */
    Replayed on(Themes themes);

    record Rename(String theme, Map<Language, String> titles) implements Edit {
        @Override
        public Replayed on(Themes themes) {
            return themes.find(theme)
                    .map(found -> Replayed.done(themes.with(found.titled(titles))))
                    .orElseGet(() -> Replayed.missed(themes, this, theme));
        }
    }

    /** The first becomes part of the second. */
    record Merge(String theme, String into) implements Edit {
        @Override
        public Replayed on(Themes themes) {
            var gone = Stream.of(theme, into)
                    .filter(id -> themes.find(id).isEmpty())
                    .toList();
            if (!gone.isEmpty()) return Replayed.missed(themes, this, gone);
            if (theme.equals(into)) return Replayed.done(themes);
            var first = themes.find(theme).orElseThrow();
            var both = joined(themes.find(into).orElseThrow(), first);
            return Replayed.done(themes.with(first.with(List.of())).with(both));
        }
    }

    /** Some views of a theme become one of their own. */
    record Split(String theme, List<String> views) implements Edit {
        /** The same whenever the same is split off. */
        public String id() {
            return "s" + Digest.sha256(theme + "\n" + String.join("\n", views)).substring(0, 12);
        }

        @Override
        public Replayed on(Themes themes) {
            var from = themes.find(theme);
            if (from.isEmpty()) return Replayed.missed(themes, this, theme);
            var there = from.get().views().stream().filter(views::contains).toList();
            var gone = views.stream().filter(view -> !there.contains(view)).toList();
            if (there.isEmpty()) return Replayed.missed(themes, this, gone);
            var part = from.get().with(there).named(id()).titled(Map.of());
            var rest = from.get().with(without(from.get().views(), there));
            var whole = themes.find(id()).map(other -> joined(other, part)).orElse(part);
            var split = themes.with(rest).with(whole);
            return gone.isEmpty() ? Replayed.done(split) : Replayed.missed(split, this, gone);
        }
    }

    record Move(String view, String theme) implements Edit {
        @Override
        public Replayed on(Themes themes) {
            var from = themes.of(view);
            var to = themes.find(theme);
            var gone = Stream.concat(
                            from.isEmpty() ? Stream.of(view) : Stream.empty(),
                            to.isEmpty() ? Stream.of(theme) : Stream.empty())
                    .toList();
            if (!gone.isEmpty()) return Replayed.missed(themes, this, gone);
            if (from.equals(to)) return Replayed.done(themes);
            var moved = from.orElseThrow().with(List.of(view));
            var rest = from.orElseThrow().with(without(from.orElseThrow().views(), List.of(view)));
            return Replayed.done(themes.with(rest).with(joined(to.orElseThrow(), moved)));
        }
    }

    /** It is no theme; its views stay in it, and are counted nowhere else. */
    record Reject(String theme) implements Edit {
        @Override
        public Replayed on(Themes themes) {
            return themes.find(theme)
                    .map(found -> Replayed.done(themes.with(found.reject())))
                    .orElseGet(() -> Replayed.missed(themes, this, theme));
        }
    }

    private static List<String> without(List<String> views, List<String> some) {
        return views.stream().filter(view -> !some.contains(view)).toList();
    }

    /** What the first is called stays; it is as sure as the less sure of both. */
    private static Theme joined(Theme theme, Theme more) {
        Map<Language, List<String>> words = new HashMap<>(more.words());
        words.putAll(theme.words());
        return new Theme(
                theme.id(),
                both(theme.views(), more.views()),
                words,
                both(theme.quotes(), more.quotes()),
                Math.min(theme.stability(), more.stability()),
                theme.proposal() || more.proposal(),
                theme.titles(),
                theme.rejected());
    }

    private static List<String> both(List<String> some, List<String> more) {
        var both = new ArrayList<>(some);
        both.addAll(more);
        return List.copyOf(both);
    }
}
