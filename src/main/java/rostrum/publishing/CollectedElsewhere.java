package rostrum.publishing;

import java.util.ArrayList;
import java.util.Map;
import rostrum.people.Region;
import rostrum.platform.Words;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.summary.Regional;
import rostrum.summary.regional.About;

/** What people elsewhere voted, and who of them votes alike. It is mixed with nothing that was said here. */
record CollectedElsewhere(Tongue tongue, Regional regional, Annex annex) {

    MeetingInput.Section section() {
        var about = regional.about();
        var alike = new Alike(tongue, regional.opinions(), regional.statements(), annex);
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Sentences.borneOut(
                annex.participation(),
                tongue.span("elsewhere.people", "people", tongue.about(regional.people()), "how", how(tongue, about))));
        var agreement = new Agreement(tongue, regional.statements(), annex).findings();
        paragraphs.addAll(agreement);
        if (agreement.isEmpty()) paragraphs.add(Sentences.plain(tongue.span("agreement.unclear")));
        paragraphs.add(finding(alike));
        paragraphs.addAll(alike.findings());
        return new MeetingInput.Section(tongue.say("elsewhere", "title", about.title()), paragraphs);
    }

    private Paragraph finding(Alike alike) {
        var opinions = regional.opinions();
        var people = tongue.about(opinions.people());
        return switch (opinions.finding()) {
            case FEW -> Sentences.plain(tongue.span("elsewhere.few"));
            case UNSTABLE -> Sentences.plain(tongue.span("elsewhere.unstable", "people", people));
            case GROUPS ->
                Sentences.borneOut(
                        annex.groups(opinions),
                        tongue.span(
                                "elsewhere.groups",
                                "people",
                                people,
                                "count",
                                opinions.groups().size(),
                                "groups",
                                alike.told()));
        };
    }

    /** With which tool, where and until when. */
    static String how(Tongue tongue, About about) {
        return tongue.say(
                "elsewhere.how",
                "tool",
                about.tool().trade().isEmpty()
                        ? tongue.say("elsewhere.other-tool")
                        : about.tool().trade(),
                "region",
                about.region() == Region.UNKNOWN
                        ? tongue.say("elsewhere.no-region")
                        : Words.say(tongue.language(), about.region().key(), Map.of()),
                "day",
                tongue.day(about.collectedOn()));
    }
}
