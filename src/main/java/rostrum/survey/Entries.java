package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Answers of one participant, written all at once: many cost as many statements as a few. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Entries {
    @Inject
    EntityManager db;

    /** @param orphans names of own words that belong to none of the participant's answers any more */
    void write(Collection<Entry> entries, List<String> orphans) {
        var texts = entries.stream().map(Entry::text).filter(Objects::nonNull).toList();
        if (!texts.isEmpty()) run("""
                    insert into free_text (id, question, words, language, state, quotable, worry)
                    select id, question, words, language, 'QUEUED', quotable, false
                    from jsonb_to_recordset(cast(?1 as jsonb))
                      as r(id text, question text, words text, language text, quotable boolean)
                    on conflict (id) do update
                    set words = excluded.words, language = excluded.language, quotable = excluded.quotable\
                    """, rows(texts.stream().map(FreeText::row)));
        if (!entries.isEmpty()) run("""
                    insert into answer (id, submission, question, options, decline, free_text)
                    select id, submission, question, options, decline, free_text
                    from jsonb_to_recordset(cast(?1 as jsonb))
                      as r(id text, submission text, question text, options text, decline text, free_text text)
                    on conflict (id) do update
                    set options = excluded.options, decline = excluded.decline, free_text = excluded.free_text\
                    """, rows(entries.stream().map(Entry::row)));
        if (!orphans.isEmpty())
            run("delete from free_text where id = any (string_to_array(?1, ' '))", String.join(" ", orphans));
    }

    /** Takes answers and the words in them out for good. */
    void delete(Collection<Entry> entries) {
        if (entries.isEmpty()) return;
        run("""
                with gone as (delete from answer where id = any (string_to_array(?1, ' ')) returning free_text)
                delete from free_text where id in (select free_text from gone)\
                """, String.join(" ", entries.stream().map(Entry::id).toList()));
    }

    private static String rows(Stream<JsonObjectBuilder> rows) {
        var array = Json.createArrayBuilder();
        rows.forEach(array::add);
        return array.build().toString();
    }

    private void run(String sql, String value) {
        db.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }
}
