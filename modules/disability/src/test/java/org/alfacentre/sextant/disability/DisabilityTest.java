package org.alfacentre.sextant.disability;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class DisabilityTest {

    @KeepsTheContract
    void contract() {}
}
