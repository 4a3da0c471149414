package rostrum.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import rostrum.people.ParticipantKey;

/** A participant's place in one room, under a name that is used nowhere else. */
@Entity
class Seat {
    @Id
    private String id;

    private String room = "";
    private String participant = "";
    private String pseudonym = "";

    protected Seat() {
        id = "";
    }

    Seat(String id, String room, ParticipantKey participant, String pseudonym) {
        this.id = id;
        this.room = room;
        this.participant = participant.value();
        this.pseudonym = pseudonym;
    }

    String id() {
        return id;
    }

    String room() {
        return room;
    }

    boolean isOf(ParticipantKey key) {
        return participant.equals(key.value());
    }

    String pseudonym() {
        return pseudonym;
    }
}
