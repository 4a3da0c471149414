package rostrum.summary.regional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Files as they came, in pieces of a megabyte: whatever their size, one piece at a time is in memory. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Pieces {
    private static final int LENGTH = 1_000_000;

    @Inject
    EntityManager db;

    void keep(String result, String name, InputStream content) throws IOException {
        var piece = 0;
        for (var bytes = content.readNBytes(LENGTH); bytes.length > 0; bytes = content.readNBytes(LENGTH))
            db.createNativeQuery("insert into regional_file (result, name, piece, content) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, result)
                    .setParameter(2, name)
                    .setParameter(3, piece++)
                    .setParameter(4, bytes)
                    .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> names(String result) {
        return db.createNativeQuery("select distinct name from regional_file where result = ?1 order by name")
                .setParameter(1, result)
                .getResultList();
    }

    /** @param called by whoever sent it */
    Source source(String result, String name, String called) {
        return Source.of(called, () -> new Reader(result, name));
    }

    int delete(String result) {
        return db.createNativeQuery("delete from regional_file where result = ?1")
                .setParameter(1, result)
                .executeUpdate();
    }

    private byte[] piece(String result, String name, int at) {
        return (byte[])
                db.createNativeQuery("select content from regional_file where result = ?1 and name = ?2 and piece = ?3")
                        .setParameter(1, result)
                        .setParameter(2, name)
                        .setParameter(3, at)
                        .getResultStream()
                        .findFirst()
                        .orElse(new byte[0]);
    }

    private final class Reader extends InputStream {
        private final String result;
        private final String name;
        private int next;
        private InputStream piece = InputStream.nullInputStream();

        Reader(String result, String name) {
            this.result = result;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            var read = piece.read(bytes, from, most);
            if (read >= 0 || next < 0) return read;
            var content = piece(result, name, next);
            next = content.length == 0 ? -1 : next + 1;
            piece = new ByteArrayInputStream(content);
            return piece.read(bytes, from, most);
        }
    }
}
