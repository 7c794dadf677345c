package org.alfacentre.sextant.territories;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class TerritoriesTest {

    @KeepsTheContract
    void contract() {}
}
