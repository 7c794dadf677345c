package org.alfacentre.sextant.discrimination;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class DiscriminationTest {

    @KeepsTheContract
    void contract() {}
}
