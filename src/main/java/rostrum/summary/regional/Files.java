package rostrum.summary.regional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import rostrum.platform.Delivery;

/** Files as somebody chose them: loose, or in an archive. */
record Files(List<Delivery.Piece> chosen) {

    /** @param flaws takes what is wrong; then nothing that the intake kept counts */
    void into(Intake intake, Flaws flaws) {
        try {
            for (var file : chosen) put(file, intake, flaws);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        intake.end();
    }

    private static void put(Delivery.Piece file, Intake intake, Flaws flaws) throws IOException {
        var name = FileNames.plain(file.name());
        if (Intake.isWorkbook(name)) {
            flaws.add(name, "workbook", Map.of("file", name));
            return;
        }
        if (Crate.isOne(file.content())) {
            Crate.unpack(name, file.content(), intake, flaws);
            return;
        }
        var place = intake.place(file.name());
        if (place.isEmpty()) return;
        try (var in = java.nio.file.Files.newInputStream(file.content())) {
            intake.put(place.get(), in);
        }
    }
}
