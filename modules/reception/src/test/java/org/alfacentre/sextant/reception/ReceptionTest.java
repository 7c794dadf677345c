package org.alfacentre.sextant.reception;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class ReceptionTest {

    @KeepsTheContract
    void contract() {}
}
