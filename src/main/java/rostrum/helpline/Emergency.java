package rostrum.helpline;

import java.util.Set;

/** The number to call in danger, in the countries where our source says it holds. */
record Emergency(String number, Set<String> countries, String source) {
    boolean isFor(String country) {
        return countries.contains(country);
    }
}
