package org.alfacentre.sextant.mail.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddresseesTest {

    @Test
    void anAudienceIsReadBackAsItWasKept() {
        var audience = new Addressees("A6", 12L, "45", 3L, "Conseiller", true, false, true);
        var anybody = new Addressees(null, null, " ", null, "", false, false, false);

        assertThat(Addressees.parse(audience.toJson())).isEqualTo(audience);
        assertThat(Addressees.parse(anybody.toJson())).isEqualTo(anybody);
        assertThat(anybody.departement()).isNull();
    }
}
