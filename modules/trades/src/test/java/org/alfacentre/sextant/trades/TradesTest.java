package org.alfacentre.sextant.trades;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class TradesTest {

    @KeepsTheContract
    void contract() {}
}
