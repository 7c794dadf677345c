package org.alfacentre.sextant.session;

import java.util.List;

/**
 * Sessions to make in one go.
 *
 * @param title null: the action's
 * @param sessions those to draft, in order
 * @param existing ids of sessions that are there and become part of it
 */
public record SeriesRequest(
        String action, String title, List<SessionEdit> sessions, List<Long> existing) {}
