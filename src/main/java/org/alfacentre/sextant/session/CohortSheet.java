package org.alfacentre.sextant.session;

import java.util.List;

/**
 * What somebody writes of a new working group.
 *
 * @param code null: made from the action and the département
 * @param capacity most members, null for no limit
 * @param members ids of persons
 * @param sessions ids of its meetings that are there already
 */
public record CohortSheet(
        String code,
        String action,
        String name,
        String departement,
        Integer capacity,
        List<Long> members,
        List<Long> sessions) {}
