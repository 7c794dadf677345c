package org.alfacentre.sextant.demo.edition;

/** Where the edition is played: those who schedule, and those who enrol and attend. */
record Stage(Office office, People people) {}
