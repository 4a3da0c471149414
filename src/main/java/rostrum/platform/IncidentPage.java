package rostrum.platform;

/** Our own failure, with a number that the log knows too. */
public record IncidentPage(String number, int status) implements Telling {
    @Override
    public String key() {
        return "platform.incident";
    }
}
