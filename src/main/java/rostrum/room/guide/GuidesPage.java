package rostrum.room.guide;

import java.util.List;
import rostrum.platform.Page;
import rostrum.room.RoomBrief;

/** The talks that can be run now. */
public record GuidesPage(List<RoomBrief> rooms) implements Page {}
