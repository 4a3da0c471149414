package rostrum.platform.log;

/** A log is longer now. */
public record Advanced(String log, long seq) {}
