package @package@.@id@;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class @Name@Test {

    @KeepsTheContract
    void contract() {}
}
