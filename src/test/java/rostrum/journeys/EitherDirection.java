package rostrum.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;
import rostrum.platform.Language;

/**
 * A journey from left to right (English) or from right to left (Arabic). A build walks each in one of them, always the same,
 * so that half of them are walked in either; {@code -Ddirections=both} walks all in both, and so do those that write golden
 * trees or take pictures.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest
@ArgumentsSource(EitherDirection.Sample.class)
@interface EitherDirection {

    /** Chosen by the name of the journey alone. */
    final class Sample implements ArgumentsProvider {
        private static final boolean WHOLE = "both".equals(System.getProperty("directions"))
                || "write".equals(System.getProperty("golden"))
                || Boolean.getBoolean("screens");

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext journey) {
            return WHOLE
                    ? Stream.of(Language.EN, Language.AR).map(Arguments::of)
                    : Stream.of(Arguments.of(one(journey)));
        }

        private static Language one(ExtensionContext journey) {
            var name = journey.getRequiredTestClass().getSimpleName()
                    + journey.getRequiredTestMethod().getName();
            return name.hashCode() % 2 == 0 ? Language.EN : Language.AR;
        }
    }
}
