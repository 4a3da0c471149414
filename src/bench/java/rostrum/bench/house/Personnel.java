package rostrum.bench.house;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import rostrum.bench.Browser;
import rostrum.bench.StaffList;
import rostrum.bench.Web;

/** Moderators whom the administrator of a house takes on for a busy day. */
public record Personnel(Web web, StaffList staff) {
    private static final String PASSWORD = "a long password of the rehearsal";

    /** Signed in, each with an account of their own. */
    public List<Browser> moderators(int count) {
        var administrator = StaffList.signIn(web, staff.one("administrator"));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> takeOn(administrator, "busy-day-" + number))
                .toList();
    }

    private Browser takeOn(Browser administrator, String name) {
        var papers = LocalDate.now().plusYears(1).toString();
        var code = administrator
                .sendForJson("/staff/people", "name", name, "role", "moderator", "trained", papers, "checked", papers)
                .getString("code");
        var newcomer = new Browser(web);
        newcomer.open("/staff/new-password");
        newcomer.send("/staff/new-password", "code", code, "password", PASSWORD).expect(303, "a password for " + name);
        return StaffList.signIn(web, new StaffList.Account("moderator", name, PASSWORD));
    }
}
