package rostrum.room;

import java.util.Locale;
import java.util.Map;
import rostrum.moderation.State;
import rostrum.platform.Words;
import rostrum.platform.log.Happening;
import rostrum.platform.log.Json;
import rostrum.room.log.Kind;

/** What authors alone are told, at once, of what became of their own posts. Never with the words of the post. */
final class Mine {
    private Mine() {}

    static Happening waiting(Post post) {
        return new Happening(Kind.POST_WAITING, post.id(), Json.object("id", post.id()));
    }

    /** Waiting again, decided, or decided for good by another moderator. */
    static Happening became(Post post, boolean appealed) {
        if (post.state() == State.QUEUED) return waiting(post);
        var why = post.reason().map(reason -> reason.key() + ".author");
        return new Happening(
                appealed ? Kind.APPEAL_DECIDED : Kind.POST_DECIDED,
                post.id(),
                Json.object(
                        "id", post.id(),
                        "state", post.state().name().toLowerCase(Locale.ROOT),
                        "reason", post.reason().map(Enum::name).orElse(""),
                        "words",
                                why.map(key -> Words.say(post.language(), key, Map.of()))
                                        .orElse(""),
                        "lang", post.language().tag()));
    }
}
