package rostrum.survey;

import java.util.List;
import rostrum.people.ParticipantKey;

/** What one participant picked and sent. No options where they would rather not answer. */
public record Answered(ParticipantKey who, String question, List<String> options) {}
