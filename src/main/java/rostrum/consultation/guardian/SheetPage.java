package rostrum.consultation.guardian;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.platform.Qr;

/** Codes to print and cut, one for each young person. It is shown once. */
public record SheetPage(Brief consultation, String organisation, String address, boolean paper, List<Slip> slips)
        implements Page {
    /**
     * @param code in readable groups; the picture leads to the door with the code in the fragment
     * @param receipt on paper, what the child tears off and keeps; the picture leads to its door then
     */
    public record Slip(String code, String receipt, Qr picture) {}
}
