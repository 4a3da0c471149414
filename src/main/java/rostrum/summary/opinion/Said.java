package rostrum.summary.opinion;

import rostrum.room.Choice;

/** How often something was said to one statement. True figures: they stay inside until disclosure control has seen them. */
public record Said(int agree, int disagree, int pass) {
    static final Said NOTHING = new Said(0, 0, 0);

    public int all() {
        return agree + disagree + pass;
    }

    public int of(Choice choice) {
        return switch (choice) {
            case AGREE -> agree;
            case DISAGREE -> disagree;
            case PASS -> pass;
        };
    }

    /** From 0 to 1; nought where nobody said anything. */
    double share(Choice choice) {
        return all() == 0 ? 0 : (double) of(choice) / all();
    }

    Said and(Choice choice) {
        return switch (choice) {
            case AGREE -> new Said(agree + 1, disagree, pass);
            case DISAGREE -> new Said(agree, disagree + 1, pass);
            case PASS -> new Said(agree, disagree, pass + 1);
        };
    }

    Said and(Said other) {
        return new Said(agree + other.agree, disagree + other.disagree, pass + other.pass);
    }
}
