package org.alfacentre.sextant.mail.delivery;

/** Takes parcels to where they go; used for one batch, then closed. */
interface Carrier extends AutoCloseable {

    Outcome carry(Parcel parcel);

    @Override
    void close();
}
