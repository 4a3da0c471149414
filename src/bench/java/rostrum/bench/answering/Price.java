package rostrum.bench.answering;

import java.math.BigDecimal;
import java.math.MathContext;
import rostrum.bench.Json;

/**
 * The line that the measurement of one form prints.
 *
 * @param whole joining, answering and sending
 * @param answering the same without joining: from the first question to the page of thanks
 */
record Price(Mode mode, int people, Meter whole, Meter answering, Timings timings) {
    private static final double SECOND = 1000;
    private static final MathContext THREE_FIGURES = new MathContext(3);

    String line() {
        return Json.MAKE
                .createObjectBuilder()
                .add("mode", mode.code())
                .add("responses_per_cpu_s", rounded(perSecond(whole)))
                .add("cpu_ms", rounded(each(whole.cpuMillis())))
                .add("sql_per_response", rounded(each(whole.statements())))
                .add("p50_ms", rounded(timings.millis(50)))
                .add("p99_ms", rounded(timings.millis(99)))
                .add("answering_per_cpu_s", rounded(perSecond(answering)))
                .add("answering_cpu_ms", rounded(each(answering.cpuMillis())))
                .add("answering_sql", rounded(each(answering.statements())))
                .add("server_cpu_ms", rounded(each(whole.serverMillis())))
                .add("database_cpu_ms", rounded(each(whole.databaseMillis())))
                .add("requests", rounded(each(timings.count())))
                .add("people", people)
                .build()
                .toString();
    }

    private double perSecond(Meter meter) {
        return meter.cpuMillis() == 0 ? 0 : people * SECOND / meter.cpuMillis();
    }

    private double each(long all) {
        return (double) all / people;
    }

    private static BigDecimal rounded(double figure) {
        var rounded = new BigDecimal(figure).round(THREE_FIGURES);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
