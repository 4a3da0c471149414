package rostrum.survey.logic;

import java.math.BigDecimal;
import java.util.Set;

/** What was given to one question. Where nothing was given, there is no value. */
public sealed interface Value {
    Value WORDS = new Words();

    record One(String code) implements Value {}

    record Some(Set<String> codes) implements Value {}

    record Amount(BigDecimal amount) implements Value {}

    record Words() implements Value {}
}
