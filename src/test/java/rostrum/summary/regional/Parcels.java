package rostrum.summary.regional;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rostrum.platform.Seeded;

/** Invented exports for tests. */
public final class Parcels {
    private Parcels() {}

    /** Names and contents alternate. */
    public static byte[] zip(String... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < files.length; at += 2) {
                zip.putNextEntry(new ZipEntry(files[at]));
                zip.write(files[at + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Two camps who agree on the first statement and part on all others; one person in ten votes unlike their camp. */
    public static byte[] polis(int one, int other, int statements) throws IOException {
        var chance = new Seeded(1);
        var comments = new StringBuilder("timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n");
        for (int at = 0; at < statements; at++)
            comments.append("1,%d,0,%d,%d,1,Claim %d\n".formatted(at, one, other, at));
        var votes = new StringBuilder("timestamp,comment-id,voter-id,vote\n");
        for (int person = 0; person < one + other; person++)
            for (int at = 0; at < statements; at++) {
                var agrees = at == 0 || person < one == (at % 2 == 0);
                votes.append("2,%d,%d,%d\n".formatted(at, person, agrees == chance.below(10) > 0 ? 1 : -1));
            }
        return zip(
                "made-up-participants-votes.csv",
                "participant,group-id\n",
                "made-up-comments.csv",
                comments.toString(),
                "made-up-votes.csv",
                votes.toString());
    }
}
