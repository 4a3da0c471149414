package rostrum.people;

import java.util.List;
import rostrum.platform.Page;

/** Who is signed in, and the way out. */
public record AccountPage(String name, List<String> roles) implements Page {}
