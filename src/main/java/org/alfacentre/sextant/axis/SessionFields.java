package org.alfacentre.sextant.axis;

import java.util.List;

/**
 * What a module asks of a session besides what every session has: on the scheduler's form, on the
 * session's pages, in REST and in lists. While the module fails its fields are hidden and their
 * values kept. Since contract 1.2.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class ChannelOfTheMeeting implements SessionFields {
 *     public List<ExtraField> fields() {
 *         return List.of(ExtraField.choice("channel", "physical", "phone", "mail"));
 *     }
 * }
 * }</pre>
 *
 * The form is not saved without an answer to a required one; a session that has none, drafted by
 * REST or before the field was there, is published with a warning. A session has no health: such a
 * field is not shown. Source: DESIGN §3; domain.md §2.2.
 */
public interface SessionFields extends ForActions {

    /** In the order in which they are shown, twenty at most. */
    List<ExtraField> fields();
}
