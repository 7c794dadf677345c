package org.alfacentre.sextant.services;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class ServicesTest {

    @KeepsTheContract
    void contract() {}
}
