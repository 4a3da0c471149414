package rostrum.consultation;

import rostrum.platform.Page;

/** What is kept, for how long and who sees it, in plain words. */
public record PrivacyPage() implements Page {}
