package org.alfacentre.sextant.coordination;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class CoordinationTest {

    @KeepsTheContract
    void contract() {}
}
