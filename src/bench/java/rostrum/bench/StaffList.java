package rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first accounts of a house, as the private file of its first start holds them: role, name and password a line. */
public record StaffList(List<Account> accounts) {

    public record Account(String role, String name, String password) {}

    public static StaffList read(Path file) throws IOException {
        return new StaffList(Files.readAllLines(file).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Account(parts[0], parts[1], parts[2]))
                .toList());
    }

    public List<Account> all(String role) {
        return accounts.stream().filter(account -> account.role().equals(role)).toList();
    }

    public Account one(String role) {
        return all(role).stream()
                .findFirst()
                .orElseThrow(() -> new Mishap("The staff file names nobody for the role " + role));
    }

    public Account named(String name) {
        return accounts.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Mishap("The staff file does not name " + name));
    }

    /** A browser in which this member of staff is signed in. */
    public static Browser signIn(Web web, Account account) {
        var browser = new Browser(web);
        browser.open("/staff/sign-in");
        browser.send("/staff/sign-in", "name", account.name(), "password", account.password())
                .expect(303, "signing in as " + account.name());
        return browser;
    }
}
