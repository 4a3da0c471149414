package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
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
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Sentences.borneOut(
                annex.participation(),
                tongue.span(
                        regional.isVoted() ? "elsewhere.people" : "elsewhere.answered",
                        "people",
                        tongue.aboutFirst(regional.people()),
                        "how",
                        where(tongue, about))));
        for (var table : regional.who())
            paragraphs.add(Sentences.borneOut(
                    annex.cite(table), tongue.span("elsewhere.who", "by", table.title(tongue.language()))));
        paragraphs.addAll(new Answered(tongue, regional.tables(), annex).findings());
        if (regional.isVoted()) paragraphs.addAll(voted());
        return new MeetingInput.Section(tongue.say("elsewhere", "title", about.title()), paragraphs);
    }

    private List<Paragraph> voted() {
        var alike = new Alike(tongue, regional.opinions(), regional.statements(), annex);
        var paragraphs = new ArrayList<Paragraph>();
        var agreement = new Agreement(tongue, regional.statements(), annex).findings();
        paragraphs.addAll(agreement);
        if (agreement.isEmpty()) paragraphs.add(Sentences.plain(tongue.span("agreement.unclear")));
        paragraphs.add(finding(alike));
        paragraphs.addAll(alike.findings());
        return paragraphs;
    }

    private Paragraph finding(Alike alike) {
        var opinions = regional.opinions();
        var people = tongue.aboutFirst(opinions.people());
        return switch (opinions.finding()) {
            case FEW -> Sentences.plain(tongue.span("elsewhere.few"));
            case UNSTABLE ->
                Sentences.borneOut(annex.participation(), tongue.span("elsewhere.unstable", "people", people));
            case GROUPS ->
                new Paragraph(
                        List.of(tongue.span(
                                "elsewhere.groups",
                                "people",
                                people,
                                "count",
                                opinions.groups().size(),
                                "groups",
                                alike.told())),
                        List.of(annex.groups(opinions), annex.participation()));
        };
    }

    /** With which tool, where and until when. */
    static String how(Tongue tongue, About about) {
        return told("elsewhere.how", tongue, about);
    }

    /** Without the day, which each language writes with other numbers. */
    static String where(Tongue tongue, About about) {
        return told("elsewhere.where", tongue, about);
    }

    private static String told(String key, Tongue tongue, About about) {
        return tongue.say(
                key,
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
