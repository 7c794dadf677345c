package org.alfacentre.sextant.session;

/** Fired inside the transaction that writes a new draft. */
public record SessionDrafted(TrainingSession session) {}
