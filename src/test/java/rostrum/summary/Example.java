package rostrum.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.room.Choice;
import rostrum.summary.regional.About;
import rostrum.summary.regional.Collected;
import rostrum.summary.regional.Tool;
import rostrum.summary.theme.Themes;
import rostrum.summary.workspace.ThemeName;
import rostrum.summary.workspace.Told;
import rostrum.survey.Kinds;
import rostrum.survey.paper.Together;

/** Two invented records: many young people, and 26 of them. */
public final class Example {
    private static final Instant FROZEN = Instant.parse("2026-01-05T10:00:00Z");
    private static final List<Asked> QUESTIONS = List.of(
            new Asked(
                    "helps-most",
                    Map.of(Language.EN, "What would help most?", Language.AR, "ما الذي يساعد أكثر من غيره؟"),
                    false,
                    List.of(
                            choice("answer", "A real answer within a day", "رد حقيقي خلال يوم"),
                            choice("button", "One button in the same place", "زر واحد في المكان نفسه"),
                            choice("person", "A person to talk to", "شخص يمكن الحديث معه"),
                            choice("blocking", "Blocking that works on every account", "حظر يسري على كل الحسابات"),
                            choice("other", "=Something else", "شيء آخر"))),
            new Asked(
                    "told-whom",
                    Map.of(Language.EN, "Whom would you tell?", Language.AR, "من يمكن إخباره؟"),
                    true,
                    List.of(
                            choice("friend", "A friend", "صديق أو صديقة"),
                            choice("parent", "A parent or guardian", "أحد الوالدين أو ولي الأمر"),
                            choice("nobody", "Nobody", "لا أحد"))));

    private static final List<Origins> ORIGINS = List.of(
            new Origins(Region.AFR, AgeBand.FROM_16, 41),
            new Origins(Region.AMS, AgeBand.FROM_10, 0),
            new Origins(Region.ARB, AgeBand.FROM_16, 12),
            new Origins(Region.ASP, AgeBand.FROM_18, 18));

    private Example() {}

    public static Analysed large() {
        return analysed(many(), 4);
    }

    private static List<Record.Person> many() {
        return new Crowd()
                .with(120, AgeBand.FROM_13, Region.EUR, picks("answer", "friend", "parent"))
                .with(95, AgeBand.FROM_16, Region.AFR, picks("button", "friend"))
                .with(80, AgeBand.FROM_16, Region.ARB, picks("person", "parent"))
                .with(54, AgeBand.FROM_18, Region.ASP, picks("blocking", "friend"))
                .with(24, AgeBand.FROM_10, Region.AMS, picks("answer", "parent"))
                .with(4, AgeBand.FROM_13, Region.CIS, picks("other", "nobody"))
                .with(36, AgeBand.FROM_13, Region.EUR)
                .people();
    }

    public static Analysed small() {
        var people = new Crowd()
                .with(14, AgeBand.FROM_13, Region.EUR, picks("answer", "friend"))
                .with(8, AgeBand.FROM_16, Region.ARB, picks("button", "parent"))
                .with(4, AgeBand.FROM_18, Region.AFR)
                .people();
        return analysed(people, 0);
    }

    /** Many came, and half as much again as so many answered the first question; the second one six answered. */
    public static Analysed silent(int answered) {
        var people = new Crowd()
                .with(6, AgeBand.FROM_13, Region.EUR, picks("answer", "friend"))
                .with(answered, AgeBand.FROM_13, Region.EUR, Map.of("helps-most", List.of("answer")))
                .with(answered / 2, AgeBand.FROM_13, Region.EUR, Map.of("helps-most", List.of("button")))
                .with(60, AgeBand.FROM_16, Region.ARB)
                .people();
        return analysed(people, 4);
    }

    /** A survey with a question of each type. */
    public static Analysed kinds() {
        var people = new Crowd()
                .with(60, AgeBand.FROM_13, Region.EUR, kinds("2", "calm", "tired", "safe", "free", "fun"))
                .with(45, AgeBand.FROM_16, Region.AFR, kinds("5.5", "mixed", "tired", "free", "safe", "fun"))
                .with(30, AgeBand.FROM_18, Region.ASP, kinds("24", "tired", "calm", "safe", "private", "fun"))
                .with(7, AgeBand.FROM_18, Region.ASP, kinds("12", "tired", "mixed", "private", "safe", "free"))
                .with(8, AgeBand.FROM_18, Region.ARB)
                .people();
        var record = new Record("kinds", people, List.of(), List.of(), List.of(), 0);
        var questions = new Counting(Kinds.in(Language.EN).survey()).asked();
        return new Analysed("5e1f".repeat(16), FROZEN, Analysis.of(record, questions));
    }

    /** What the many young people of {@link #large} spoke of: two themes, one of them named, and one of a few people. */
    public static Told spoken() {
        var people = new Crowd()
                .with(160, AgeBand.FROM_13, Region.EUR)
                .with(95, AgeBand.FROM_16, Region.AFR)
                .with(158, AgeBand.FROM_16, Region.ARB)
                .people();
        var views = new ArrayList<Voiced>();
        say(views, "school", 90, AgeBand.FROM_13, Region.EUR);
        say(views, "school", 45, AgeBand.FROM_16, Region.AFR);
        say(views, "block", 70, AgeBand.FROM_16, Region.ARB);
        say(views, "street", 4, AgeBand.FROM_16, Region.ARB);
        var titles = Map.of(Language.EN, "Learning about safety", Language.AR, "تعلّم السلامة");
        var counted = new Tabulation(people, List.of(), TablePlan.NONE, List.of())
                .counted(new Topics(
                        List.of(
                                topic(views, "school", titles),
                                topic(views, "block", Map.of()),
                                topic(views, "street", Map.of())),
                        views));
        return new Told(
                counted,
                Disclosure.count(views.size()),
                List.of(
                        new Told.Topic(
                                "school",
                                1,
                                titles,
                                List.of(new ThemeName.Label(Language.EN, List.of("school", "teachers"))),
                                false,
                                List.of(new Told.Quote(
                                        "",
                                        "Teachers should explain how to stay safe, [school] never did.",
                                        Language.EN))),
                        new Told.Topic(
                                "block",
                                2,
                                Map.of(),
                                List.of(new ThemeName.Label(Language.AR, List.of("حظر", "غرباء"))),
                                true,
                                List.of(new Told.Quote(
                                        "", "يجب أن يكون حظر الغرباء زرًا واحدًا بسيطًا في كل تطبيق.", Language.AR)))),
                List.of(
                        new Themes.Method("bge-small", "MIT", "", Set.of(Language.EN), false, 139, 4, 0.98),
                        new Themes.Method("lexical-ar", "Apache-2.0", "", Set.of(Language.AR), true, 70, 4, 0.6)));
    }

    private static Topic topic(List<Voiced> views, String code, Map<Language, String> titles) {
        return new Topic(
                code,
                titles,
                views.stream()
                        .map(Voiced::key)
                        .filter(key -> key.startsWith(code))
                        .collect(Collectors.toSet()));
    }

    private static void say(List<Voiced> views, String topic, int people, AgeBand band, Region region) {
        for (int at = 0; at < people; at++)
            views.add(Voiced.by(
                            new Voiced.Author(region + "-" + at, band, region),
                            new View("why", "Something", Language.EN, true))
                    .under(topic + "-" + views.size(), voice -> voice));
    }

    private static Map<String, List<String>> kinds(String hours, String home, String school, String... order) {
        return Map.of(
                "country", List.of("KE"),
                "age", List.of("13-15"),
                "again", List.of("yes"),
                "hours", List.of(hours),
                "mood", List.of("home." + home, "school." + school),
                "values", List.of(order),
                "values-safe", List.of("4"),
                "poster", List.of(order[0].equals("safe") ? "shield" : "door"));
    }

    /** So many joined from Europe, from Africa, from Asia, and without saying where. */
    public static Analysis joined(int europe, int africa, int asia, int unsaid) {
        var people = new Crowd()
                .with(europe, AgeBand.FROM_13, Region.EUR)
                .with(africa, AgeBand.FROM_16, Region.AFR)
                .with(asia, AgeBand.FROM_16, Region.ASP)
                .with(unsaid, AgeBand.FROM_16, Region.UNKNOWN)
                .people();
        return Analysis.of(new Record("c", people, List.of(), List.of(), List.of(), 0), List.of());
    }

    /** Sixty from each region but Asia, from where a few came; and some who did not say. */
    public static Analysis alone(int asia, int unsaid) {
        var crowd = new Crowd();
        Stream.of(Region.values())
                .filter(region -> region != Region.ASP && region != Region.UNKNOWN)
                .forEach(region -> crowd.with(60, AgeBand.FROM_13, region));
        var people = crowd.with(asia, AgeBand.FROM_16, Region.ASP)
                .with(unsaid, AgeBand.FROM_16, Region.UNKNOWN)
                .people();
        return Analysis.of(new Record("c", people, List.of(), List.of(), List.of(), 0), List.of());
    }

    /** Sixty from Europe, so many of them on paper, and three groups of twenty besides. */
    public static Analysis brought(int onPaper) {
        var people = new Crowd().with(60, AgeBand.FROM_13, Region.EUR).people();
        var groups = IntStream.range(0, 3)
                .mapToObj(i -> new Together(
                        "g" + i,
                        20,
                        List.of(AgeBand.UNDER_10),
                        Region.AFR,
                        LocalDate.EPOCH,
                        Map.of("q", Map.of("a", 20))))
                .toList();
        var brought = new Brought(onPaper, groups, List.of());
        return Analysis.of(new Record("c", people, List.of(), List.of(), List.of(), 0, brought), List.of());
    }

    static final About ABOUT =
            new About(Tool.POLIS, "A conversation", Region.ASP, Language.EN, LocalDate.of(2024, 1, 31));

    /** The large record, with a conversation elsewhere in which two camps part. */
    public static Analysis elsewhere() {
        return Analysis.of(recordWithElsewhere(), QUESTIONS);
    }

    static Record recordWithElsewhere() {
        var votes = IntStream.range(0, 120)
                .mapToObj(person -> IntStream.range(0, 10)
                        .boxed()
                        .collect(Collectors.toMap(
                                at -> "e" + at,
                                at -> at == 0 || person < 70 == (at % 2 == 0) ? Choice.AGREE : Choice.DISAGREE)))
                .toList();
        var said = IntStream.range(0, 10)
                .mapToObj(at -> new Collected.Said("e" + at, "Elsewhere " + at, Language.EN))
                .toList();
        var tallies = Elsewhere.tallies(said, votes);
        var voters = votes.stream().map(own -> new Elsewhere.Voter("", own)).toList();
        var result = new Elsewhere(ABOUT, 120, tallies, voters, List.of());
        var large = record(many(), 4);
        return Record.freeze(
                        large.consultation(),
                        large.people(),
                        large.statements(),
                        large.voters(),
                        large.views(),
                        large.voices(),
                        new Brought(0, List.of(), List.of(), List.of(result)),
                        Id::fresh,
                        (view, author) -> {})
                .from(ORIGINS);
    }

    /** What these people made of one statement. */
    public static StatementTable voted(int agree, int disagree, int pass) {
        return StatementTable.of(
                List.of(tally("s1", "One button everywhere.", Language.EN, agree, disagree, pass)), new Count(500));
    }

    private static Analysed analysed(List<Record.Person> people, int more) {
        return new Analysed("5e1f".repeat(16), FROZEN, Analysis.of(record(people, more), QUESTIONS));
    }

    private static Record record(List<Record.Person> people, int more) {
        return new Record(
                        "when-something-goes-wrong",
                        people,
                        List.of(
                                tally(
                                        "s1",
                                        "The button should be in the same place everywhere.",
                                        Language.EN,
                                        17 + 60 * more,
                                        3,
                                        5),
                                tally(
                                        "s2",
                                        "يجب إخبار الوالدين عندما يبلغ طفل دون 13 سنة.",
                                        Language.AR,
                                        3 + 30 * more,
                                        2 + 25 * more,
                                        1 + 10 * more),
                                tally(
                                        "s3",
                                        "Les messages d’inconnus devraient être bloqués & <signalés>.",
                                        Language.FR,
                                        4 + 12 * more,
                                        2,
                                        0)),
                        List.of(),
                        List.of(Voiced.byNobody(new View("why", "Nobody answers.", Language.EN, true))),
                        people.size() / 2)
                .from(ORIGINS);
    }

    private static Tally tally(String id, String words, Language language, int agree, int disagree, int pass) {
        return new Tally(id, words, language, agree, disagree, pass);
    }

    private static Table.Choice choice(String code, String english, String arabic) {
        return new Table.Choice(code, Map.of(Language.EN, english, Language.AR, arabic));
    }

    private static Map<String, List<String>> picks(String most, String... told) {
        return Map.of("helps-most", List.of(most), "told-whom", List.of(told));
    }
}
