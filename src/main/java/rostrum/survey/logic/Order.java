package rostrum.survey.logic;

import java.util.Arrays;
import java.util.Optional;

/** How two things compare. */
public enum Order {
    EQUAL("="),
    OTHER("!="),
    AT_MOST("<="),
    BELOW("<"),
    AT_LEAST(">="),
    ABOVE(">");

    private final String sign;

    Order(String sign) {
        this.sign = sign;
    }

    public static Optional<Order> of(String sign) {
        return Arrays.stream(values()).filter(order -> order.sign.equals(sign)).findFirst();
    }

    public String sign() {
        return sign;
    }

    /** @param difference below, at or above 0, as comparators say it */
    boolean holds(int difference) {
        return switch (this) {
            case EQUAL -> difference == 0;
            case OTHER -> difference != 0;
            case AT_MOST -> difference <= 0;
            case BELOW -> difference < 0;
            case AT_LEAST -> difference >= 0;
            case ABOVE -> difference > 0;
        };
    }
}
