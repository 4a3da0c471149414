package rostrum.room;

import java.util.List;
import rostrum.platform.Page;

/** The talks that one participant may join. */
public record RoomsPage(List<RoomBrief> rooms, boolean agreed) implements Page {}
