package rostrum.bench;

import java.util.List;

/** An age band and a country in whose law somebody of that band may agree alone. */
public record Passport(String band, String country) {
    private static final List<String> FROM_13 =
            List.of("GB", "US", "SE", "NO", "PT", "EE", "FI", "LV", "BE", "MT", "IS");
    private static final List<String> FROM_16 = List.of("FR", "DE", "ES", "IT", "PL", "KR", "CN", "CZ", "GR", "IE");
    private static final List<String> FROM_18 = List.of("IN", "ZA", "BR", "KE", "EG", "JP", "MX", "NG", "SA", "KZ");

    static final List<String> BANDS = List.of("13-15", "16-17", "18-24");

    /** One after the other through the bands, and within a band through its countries. */
    public static Passport number(int n) {
        var turn = n / BANDS.size();
        return switch (n % BANDS.size()) {
            case 0 -> new Passport("13-15", any(FROM_13, turn));
            case 1 -> new Passport("16-17", any(FROM_16, turn));
            default -> new Passport("18-24", any(FROM_18, turn));
        };
    }

    private static String any(List<String> countries, int turn) {
        return countries.get(turn % countries.size());
    }
}
