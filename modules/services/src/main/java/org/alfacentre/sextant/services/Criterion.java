package org.alfacentre.sextant.services;

import java.util.List;
import java.util.Locale;

/**
 * The three criteria of the sheet, in its order ({@code searchCriteria} of action 1). The sheet
 * names the criteria and only examples of their values: the values are our proposal [D].
 */
public enum Criterion {
    /** « le statut de l’utilisateur » */
    STATUS("PUPIL", "STUDENT", "APPRENTICE", "JOB_SEEKER", "EMPLOYEE", "SELF_EMPLOYED"),
    /** « le thème de sa recherche » */
    THEME("GUIDANCE", "TRAINING", "RETRAINING", "SKILLS", "JOB", "BUSINESS", "MOBILITY"),
    /** « le type d’information souhaité » */
    INFORMATION("PLACE", "INTERVIEW", "WORKSHOP", "WEB", "DOCUMENT");

    private final List<String> codes;

    Criterion(String... codes) {
        this.codes = List.of(codes);
    }

    /** Codes of its values; a value's words are {@code services.<criterion>.<code>}. */
    public List<String> codes() {
        return codes;
    }

    /** Key of the words of one of its values. */
    String key(String code) {
        return "services." + parameter() + "." + code;
    }

    /** Name of its parameter in the address of a search. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
