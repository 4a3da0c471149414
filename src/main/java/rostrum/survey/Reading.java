package rostrum.survey;

import rostrum.platform.Language;

/**
 * A sheet as somebody reads it.
 *
 * @param together whether all questions stand on one page, so that the fields of each need names of their own
 */
record Reading(Sheet sheet, Journey journey, Wording wording, boolean together) {

    static Reading alone(Sheet sheet, Language reader) {
        return new Reading(sheet, sheet.journey(), sheet.wording(reader), false);
    }

    /** What will be answered further up on the same page cannot be repeated yet. */
    static Reading together(Sheet sheet, Language reader) {
        var journey = sheet.journey();
        return new Reading(sheet, journey, Piping.fill(sheet.survey().in(reader), journey, "…"), true);
    }

    Language language() {
        return wording.language();
    }

    String field(Question question) {
        return together ? question.code() + "." : "";
    }
}
