package org.alfacentre.sextant.attendance;

import org.alfacentre.sextant.session.TrainingSession;

/**
 * A sheet of the session says who was there: it was countersigned, or written on after that or
 * after its half-day.
 */
public record AttendanceSettled(TrainingSession session) {}
