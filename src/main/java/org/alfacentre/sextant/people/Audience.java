package org.alfacentre.sextant.people;

/** The families of professionals the programme addresses, told by the type of their structure. */
public enum Audience {
    /** Actors of the public guidance service. */
    SPRO,
    /** Those who send people to training or refer them. */
    PRESCRIBER,
    /** Training bodies. */
    TRAINING,
    /** Apprenticeship centres. */
    APPRENTICESHIP,
    OTHER
}
