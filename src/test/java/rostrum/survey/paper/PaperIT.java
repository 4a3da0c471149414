package rostrum.survey.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Caller;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.people.Invitations;
import rostrum.people.guardian.Attested;
import rostrum.people.guardian.Facilitators;
import rostrum.people.guardian.Papers;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.survey.Answers;
import rostrum.survey.Mode;

/** What comes in on paper and from groups, and what is kept of it. */
@ExtendWith(ArquillianExtension.class)
class PaperIT {
    private static final String[] TYPED = {
        "band", "13-15",
        "country", "KE",
        "agree", "take-part",
        "again.option", "no",
        "values.place.fun", "2",
        "values.place.free", "1",
        "values.place.private", "3",
        "word.words", "Wide-open"
    };
    private static final String[] SAID = {
        "people", "12",
        "ages", "under10",
        "ages", "10-12",
        "country", "KE",
        "again.hands.no", "7",
        "again.hands.yes", "4",
        "again.hands.skip", "1",
        "word.words", "Wide, said all"
    };

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Scenes scenes;

    @Inject
    Facilitators facilitators;

    @Inject
    Invitations invitations;

    @Inject
    Consultations consultations;

    @Inject
    Answers answers;

    @Inject
    GroupAnswers groups;

    private String consultation;
    private Caller adult;
    private List<Secret> codes;

    @BeforeEach
    void comes() {
        consultation = scenes.asking("kinds");
        var code = facilitators.add(consultation, "A school", 5, "editor");
        adult = scenes.caller();
        adult = adult.holding(adult.sends("/group", "code", code.plain()), "facilitator");
        codes = attested(code, 2);
    }

    private List<Secret> attested(Secret code, int many) {
        var id = facilitators.known(code).orElseThrow().id();
        return facilitators.attest(
                id, new Attested(many, Papers.HELD, "", Optional.empty(), "of this test", Language.EN));
    }

    @AfterEach
    void tidy() {
        scenes.tidy(consultation);
    }

    @Test
    void aFormIsOneYoungPersonWhoHoldsTheStrip() throws SQLException {
        assertEquals(303, type(codes.get(0)).statusCode());

        assertEquals(List.of("PAPER 1"), rows("select mode || ' ' || count(*) from submission where %s group by mode"));
        assertEquals(1, answers.sent(consultation));
        var child = scenes.caller();
        child = child.holding(
                child.sends("/receipt", "code", invitations.strip(codes.get(0)).plain()), "visit");
        assertTrue(child.opens("/me/data").body().contains("Wide-open"));
        assertEquals(
                List.of("again [no]", "values [free, fun, private]", "word []"),
                answers.answered(consultation).stream()
                        .map(one -> one.question() + " " + one.options())
                        .sorted()
                        .toList());
    }

    @Test
    void theDayAndTheHourOfItsWordsAreAllThatTellsWhenItWasTyped() throws SQLException {
        type(codes.get(0));

        assertEquals(
                List.of("00:00:00"),
                rows("select to_char(sent_at at time zone 'UTC', 'HH24:MI:SS') from submission where %s"));
        assertEquals(
                List.of("00:00.000000"),
                rows("select to_char(opened_at at time zone 'UTC', 'MI:SS.US') from moderation_case where %s"));
    }

    @Test
    void theSameFormTwiceIsOneAndAnotherWithItsCodeIsRefused() throws SQLException {
        type(codes.get(0));

        assertEquals(303, type(codes.get(0)).statusCode());
        var other = type(codes.get(0), "devices.option", "phone");
        assertEquals(422, other.statusCode());
        assertTrue(other.body().contains("Another form was typed in with this code"), other.body());
        assertEquals(1, answers.sent(consultation));
        assertEquals(303, type(codes.get(1)).statusCode());
        assertEquals(2, answers.sent(consultation));
    }

    @Test
    void codesOfOthersAndCodesThatWereTakenBackOpenNothing() throws SQLException {
        var others = attested(facilitators.add(consultation, "A club", 1, "editor"), 1);
        assertEquals(422, type(others.get(0)).statusCode());

        adult.sends("/group/withdrawal", "code", codes.get(0).plain());
        assertEquals(422, type(codes.get(0)).statusCode());
        assertEquals(0, answers.sent(consultation));
        assertEquals(List.of(), rows("select id from participant where %s"));
    }

    @Test
    void aFormThatCameLateIsGivenBack() throws SQLException {
        consultations.close(consultation, "editor");

        var late = type(codes.get(0));

        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("Wide-open"), late.body());
        assertEquals(List.of(), rows("select id from participant where %s"));
    }

    @Test
    void aGroupIsOneRecordHoweverOftenItIsSent() throws SQLException {
        var key = "0123456789abcdef";
        assertEquals(303, adult.sends("/group/together", with(SAID, "key", key)).statusCode());
        assertEquals(303, adult.sends("/group/together", with(SAID, "key", key)).statusCode());

        var said = groups.of(consultation, Mode.GROUP);
        assertEquals(1, said.size());
        assertEquals(12, said.get(0).people());
        assertEquals("{again={no=7, skip=1, yes=4}}", said.get(0).hands().toString());
        assertEquals(0, answers.sent(consultation), "a group is nobody's submission");
        assertEquals(List.of("Wide, said all"), rows("select words from moderation_case where %s"));
    }

    @Test
    void wordsOfAGroupAreReadFirstAndNeverQuoted() throws SQLException {
        adult.sends("/group/together", SAID);
        assertEquals(List.of(), groups.approvedTexts(consultation, Mode.GROUP));

        scenes.tidy(consultation);

        assertEquals(
                "Wide, said all",
                groups.approvedTexts(consultation, Mode.GROUP).get(0).words());
        assertEquals(
                false, groups.approvedTexts(consultation, Mode.GROUP).get(0).quotable());
        assertEquals(List.of(), answers.approvedTexts(consultation));
    }

    @Test
    void countsThatCannotBeAreNotTaken() {
        var answer = adult.sends("/group/together", with(SAID, "again.hands.unclear", "1"));

        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"7\""), "nothing is lost");
        assertEquals(List.of(), groups.of(consultation, Mode.GROUP));
    }

    @Test
    void whatAGroupSaidIsTakenBackByWhoeverSentItAlone() throws SQLException {
        adult.sends("/group/together", with(SAID, "key", "0123456789abcdeg"));
        var other = scenes.facilitator(consultation);

        other.sends("/group/together/withdrawal", "answer", "0123456789abcdeg");
        assertEquals(1, groups.of(consultation, Mode.GROUP).size());
        adult.sends("/group/together/withdrawal", "answer", "0123456789abcdeg");

        assertEquals(List.of(), groups.of(consultation, Mode.GROUP));
        assertEquals(List.of(""), rows("select words from moderation_case where %s"));
        assertEquals(
                List.of(),
                rows("select free_text from group_text"
                        + " where group_answer in (select id from group_answer where %s)"));
    }

    @Test
    void adultsAnswerForThemselvesAndApart() {
        var answer = adult.sends(
                "/group/survey",
                "group-kind.option",
                "school",
                "group-size.option",
                "25",
                "kit-worked.option.slips",
                "well",
                "kit-worked.option.guardian-letters",
                "well",
                "kit-worked.option.languages",
                "partly",
                "kit-worked.option.time",
                "well",
                "kit-worked.option.safety-page",
                "not-used");

        assertEquals(303, answer.statusCode(), answer.body());
        var said = groups.of(consultation, Mode.FACILITATOR);
        assertEquals(1, said.get(0).people());
        assertTrue(said.get(0).hands().toString().contains("kit-worked.languages={partly=1}"));
        assertTrue(said.get(0).hands().toString().contains("group-size={1..100=1}"));
        assertEquals(List.of(), groups.of(consultation, Mode.GROUP));
        assertEquals(0, answers.sent(consultation));
    }

    private HttpResponse<String> type(Secret code, String... more) {
        return adult.sends("/group/paper", with(with(TYPED, "code", code.plain()), more));
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private List<String> rows(String question) throws SQLException {
        var where = "consultation = '" + consultation + "'";
        try (var connection = source.getConnection();
                var answer = connection.createStatement().executeQuery(question.replace("%s", where))) {
            var rows = new ArrayList<String>();
            while (answer.next()) rows.add(answer.getString(1));
            return rows;
        }
    }
}
