package rostrum;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rostrum.platform.Delivery;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Upload;

/** What holds in every room of the house. */
@AnalyzeClasses(packages = "rostrum", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String PLATFORM = "rostrum.platform..";

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("rostrum.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ENTITIES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate()
            .because("only values cross from one room to another");

    @ArchTest
    static final ArchRule ONLY_STORES_HOLD_THE_DATABASE = noClasses()
            .that()
            .haveNameNotMatching(".*s|.*\\.(People|RoomLog|Publication)")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a store has a plural name (people is one, and a log is), and nobody else asks the database");

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should(be(nameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|DAO|Dao|Mapper|Factory)")));

    @ArchTest
    static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .callCodeUnitWhere(reads("java\\.time\\..*", "now"))
            .orShould()
            .callCodeUnitWhere(reads("java\\.time\\.Clock", "system.*|tick.*"))
            .orShould()
            .callCodeUnitWhere(reads("java\\.lang\\.System", "currentTimeMillis"))
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("time enters through platform.Time");

    @ArchTest
    static final ArchRule ONE_SOURCE_OF_CHANCE = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.security\\.SecureRandom|java\\.util\\.(Random|SplittableRandom)"
                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom")
            .orShould()
            .callCodeUnitWhere(reads("java\\.lang\\.Math", "random"))
            .orShould()
            .callCodeUnitWhere(reads("java\\.util\\.UUID", "randomUUID"))
            .orShould()
            .callMethod(java.util.Collections.class, "shuffle", List.class)
            .because("randomness enters through platform");

    @ArchTest
    static final ArchRule POSTS_ARE_GUARDED = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should(takeAForm())
            .because(
                    "a Form, an Upload and a Delivery can only be had with a token that this server gave to the same browser");

    @ArchTest
    static final ArchRule PAGES_ARE_RECORDS =
            classes().that().implement(Page.class).should().beRecords();

    @ArchTest
    static final ArchRule PAGES_ARE_NAMED_SO =
            classes().that().implement(Page.class).should().haveSimpleNameEndingWith("Page");

    @ArchTest
    static final ArchRule NOBODY_ELSE_IS_ASKED = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("rostrum.staff.organisation.Line")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.net\\.(http\\..*|Socket|DatagramSocket|URLConnection|HttpURLConnection)"
                            + "|java\\.nio\\.channels\\.(Asynchronous)?SocketChannel|javax\\.net\\..*|jakarta\\.ws\\.rs\\.client\\..*")
            .orShould()
            .callCodeUnitWhere(reads("java\\.net\\.URL", "open.*|getContent"))
            .because("no address that somebody typed may make this server ask another one; the Line asks the issuer"
                    + " alone");

    @ArchTest
    static final ArchRule NO_XML_IS_READ = noClasses()
            .that()
            .doNotHaveSimpleName("XliffReader")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javax\\.xml\\.(parsers|stream|transform|bind|xpath)\\..*|org\\.xml\\.sax\\..*")
            .because("whoever reads XML first switches external entities off, as XliffReader does, and says so here");

    @ArchTest
    static final ArchRule NO_ARCHIVE_IS_OPENED = noClasses()
            .that()
            .doNotHaveSimpleName("DocxSeal")
            .and()
            .doNotHaveSimpleName("Parcel")
            .and()
            .doNotHaveSimpleName("Crate")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(zip\\.(ZipFile|.*InputStream|Inflater)|jar\\..*)")
            .because("whoever opens an archive from outside first limits it, and says so here; the seal opens our own,"
                    + " the parcel and the crate count what they unpack");

    @Test
    void onlyThePlatformCatchesEverything() throws IOException {
        // In the source, because a compiled try-with-resources catches everything too.
        var everything = Pattern.compile("catch \\((final )?(Exception|Throwable|Error)\\b");

        assertEquals(
                List.of(),
                sources().filter(file -> everything.matcher(read(file)).find()).toList());
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(Path.of("src/main/java/rostrum"))
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.startsWith("src/main/java/rostrum/platform"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaCall<?>> reads(String type, String method) {
        return target(owner(nameMatching(type)))
                .and(target(nameMatching(method)))
                .as(type + "." + method);
    }

    private static ArchCondition<JavaMethod> takeAForm() {
        return new ArchCondition<>("take a Form") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var guarded = method.getRawParameterTypes().stream()
                        .anyMatch(type -> Stream.of(Form.class, Upload.class, Delivery.class)
                                .anyMatch(type::isEquivalentTo));
                events.add(
                        new SimpleConditionEvent(method, guarded, method.getFullName() + " takes a form: " + guarded));
            }
        };
    }
}
