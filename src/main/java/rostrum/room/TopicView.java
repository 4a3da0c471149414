package rostrum.room;

import java.util.List;
import rostrum.platform.Language;

/** A topic with its rooms, for the secretariat. */
public record TopicView(String id, String title, Language spoken, long statements, List<RoomBrief> rooms) {}
