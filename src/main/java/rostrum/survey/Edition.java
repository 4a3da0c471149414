package rostrum.survey;

/**
 * A survey as a consultation may choose it.
 *
 * @param published whether it was published here, and so never changes; others come with the product
 */
public record Edition(Survey survey, boolean published) {

    /** Names it among all others: {@code life-online} of the product, {@code life-online.2} published here. */
    public String key() {
        return published ? survey.code() + "." + survey.version() : survey.code();
    }
}
