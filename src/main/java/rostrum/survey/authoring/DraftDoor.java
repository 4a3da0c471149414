package rostrum.survey.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Refusal;
import rostrum.survey.Flaw;
import rostrum.survey.Proved;
import rostrum.survey.Shelf;

/** Who may come to a draft, and what may still be done to it. */
@ApplicationScoped
public class DraftDoor {
    @Inject
    Staff staff;

    @Inject
    Drafts drafts;

    @Inject
    Shelf shelf;

    Draft found(String id) {
        staff.required(Role.EDITOR);
        return drafts.find(id).orElseThrow(Refusal::notFound);
    }

    /** What is published stays as it is. What was typed is given back. */
    Draft open(String id, String typed) {
        var draft = found(id);
        if (draft.published() > 0)
            throw Refusal.because("authoring.is-published").keeping(typed);
        return draft;
    }

    /** In forms, or a no that leads to the files. */
    Outline outline(Draft draft) {
        return draft.outline().orElseThrow(() -> Refusal.because("authoring.only-files"));
    }

    /** As somebody saw it when they began to type. */
    Draft seen(Draft draft, Form form) {
        return drafts.at(draft, number(form));
    }

    static int number(Form form) {
        var typed = form.trimmed("number");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    void write(Draft draft, Outline outline, String act, String about, String typed) {
        write(draft, outline.files(), act, about, typed);
    }

    void write(Draft draft, Map<String, String> files, String act, String about, String typed) {
        if (!drafts.write(draft, files, act, about, staff.name()))
            throw Refusal.because("authoring.overtaken").keeping(typed);
    }

    Proved proved(Draft draft) {
        return Proved.of(draft.survey(), Arrival.without(draft.files()), shelf.questions());
    }

    static List<Finding> findings(List<Flaw> flaws, Draft draft, Optional<Outline> outline) {
        return flaws.stream()
                .map(flaw -> Finding.of(flaw, draft.files(), outline))
                .toList();
    }
}
