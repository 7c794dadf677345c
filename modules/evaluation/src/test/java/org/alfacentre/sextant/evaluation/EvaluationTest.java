package org.alfacentre.sextant.evaluation;

import org.alfacentre.sextant.testkit.KeepsTheContract;

class EvaluationTest {

    @KeepsTheContract
    void contract() {}
}
