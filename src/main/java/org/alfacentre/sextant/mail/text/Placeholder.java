package org.alfacentre.sextant.mail.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a text of staff may name, by the word they write; the values are those of a letter. */
public enum Placeholder {
    FIRST_NAME("prenom", 0),
    SESSION("session", 1),
    DATES("dates", 2),
    PLACE("lieu", 3),
    DEADLINE("echeance", 4),
    RANK("rang", 5),
    REASON("motif", 6),
    QUOTA("quota", 7),
    OTHER_PERSON("personne", 9),
    CONFIRMED("confirmes", 10),
    MINIMUM("minimum", 11),
    REFERENCE("reference", 12),
    FORMER_DATES("anciennes-dates", 13),
    LINK("lien", 14),
    FORMER_PLACE("ancien-lieu", 15);

    private static final Set<Placeholder> OF_ANY_SESSION =
            EnumSet.of(FIRST_NAME, SESSION, DATES, PLACE);

    private final String word;
    private final int argument;

    Placeholder(String word, int argument) {
        this.word = word;
        this.argument = argument;
    }

    public String word() {
        return word;
    }

    /** Its number among the arguments of a letter's sentences. */
    int argument() {
        return argument;
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** Those that mean something in a mail of the kind. */
    public static Set<Placeholder> in(String kind) {
        Set<Placeholder> allowed = EnumSet.copyOf(OF_ANY_SESSION);
        if (kind.indexOf('.') > 0) {
            allowed.addAll(EnumSet.of(LINK, REASON));
            return allowed;
        }
        switch (kind) {
            case "sign-in-link" -> allowed.retainAll(EnumSet.of(FIRST_NAME));
            case "waiting" -> allowed.addAll(EnumSet.of(RANK, QUOTA));
            case "request-received" -> allowed.addAll(EnumSet.of(QUOTA, REFERENCE));
            case "offer", "need-received", "need-to-arrange" -> allowed.add(DEADLINE);
            case "rejected", "cancellation", "withdrawn", "transferred", "session-cancelled" ->
                    allowed.add(REASON);
            case "session-moved" -> allowed.addAll(EnumSet.of(REASON, FORMER_DATES, DEADLINE));
            case "session-relocated" -> allowed.addAll(EnumSet.of(FORMER_PLACE, DEADLINE));
            case "late-cancellation" -> allowed.addAll(EnumSet.of(OTHER_PERSON, REASON));
            case "minimum-alert" -> allowed.addAll(EnumSet.of(CONFIRMED, MINIMUM));
            default -> {
                return allowed;
            }
        }
        return allowed;
    }

    /** Those of a text to many: of a session when it tells of one. */
    public static Set<Placeholder> inMailing(boolean ofSession) {
        return ofSession ? OF_ANY_SESSION : EnumSet.of(FIRST_NAME);
    }
}
