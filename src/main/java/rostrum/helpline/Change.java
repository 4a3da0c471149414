package rostrum.helpline;

/**
 * A change to the list of helplines: this line in place of the one that the country has, or none any more.
 */
record Change(Helpline line, boolean removal) {}
