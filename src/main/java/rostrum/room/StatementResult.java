package rostrum.room;

import rostrum.platform.Language;

/** How many agreed, disagreed and passed: exact, so not for anybody's eyes before disclosure control. */
public record StatementResult(String id, String words, Language language, long agree, long disagree, long pass) {}
