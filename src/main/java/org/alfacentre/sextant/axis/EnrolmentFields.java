package org.alfacentre.sextant.axis;

import java.util.List;

/**
 * What a module asks of whoever enrols: on the form, on the person's and staff's pages, in REST, in
 * lists and in what the person may have of their data. While the module fails its fields are hidden
 * and their values kept. Since contract 1.2.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class TravelOfTheVisitor implements EnrolmentFields {
 *     public List<ExtraField> fields(SessionFacts session) {
 *         return List.of(ExtraField.text("emergency", 200).personal(7));
 *     }
 * }
 * }</pre>
 *
 * Source: DESIGN §3; domain.md §2.8.
 */
public interface EnrolmentFields extends ForActions {

    /** For that session, in the order in which they are shown, twenty at most. */
    List<ExtraField> fields(SessionFacts session);
}
