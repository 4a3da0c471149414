package rostrum.moderation.removal;

import rostrum.platform.Language;

/** The words because of which somebody was removed; empty where they are gone. */
public record Said(String words, Language language) {
    static final Said NOTHING = new Said("", Language.EN);
}
