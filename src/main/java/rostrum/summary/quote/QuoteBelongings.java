package rostrum.summary.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rostrum.people.Belongings;
import rostrum.people.Kept;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.people.People;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.summary.Authors;

/** That somebody can be asked about views in the record, and which of them are to be quoted. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class QuoteBelongings implements Belongings {
    @Inject
    Quotes quotes;

    @Inject
    Authors authors;

    @Inject
    People people;

    @Override
    public int place() {
        return 8;
    }

    @Override
    public List<Kept> of(Participant who, Language reader) {
        var views = authors.viewsOf(who.key());
        if (views.isEmpty()) return List.of();
        var things = new ArrayList<Kept.Thing>();
        things.add(Kept.Thing.of(text("own.kept", reader), new Kept.Text("" + views.size(), reader)));
        for (var quote : quotes.of(who.key()))
            things.add(Kept.Thing.of(
                    text("own.kept-quote", reader),
                    new Kept.Text(quote.words(), Language.of(quote.language()).orElse(reader))));
        return List.of(new Kept(text("own.title", reader).words(), things));
    }

    private static Kept.Text text(String key, Language reader) {
        return new Kept.Text(Words.say(reader, "workspace." + key, Map.of()), reader);
    }

    /** Before the record is frozen nothing of it can be quoted. */
    @Override
    public void takeBack(ParticipantKey who) {}

    @Override
    public Map<String, Integer> erase(ParticipantKey who) {
        return people.find(who)
                .map(person -> quotes.forget(who, person.consultation()))
                .orElse(Map.of());
    }
}
