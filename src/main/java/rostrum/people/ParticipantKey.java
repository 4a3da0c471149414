package rostrum.people;

/** Stands for one participant inside the house. It means nothing outside and is never shown. */
public record ParticipantKey(String value) {
    @Override
    public String toString() {
        return "[participant]";
    }
}
