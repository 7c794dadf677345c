package org.alfacentre.sextant.enrolment;

/** An entry in the book of its session: a single one, or one of those for a whole series (R21). */
record Part(Book book, Enrolment entry) {}
