package org.alfacentre.sextant.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import org.alfacentre.sextant.shell.Refusal;
import org.junit.jupiter.api.Test;

class OfferEntryTest {

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var entry =
                new OfferEntry(" ", null, null, null, null, null, "javascript:alert(1)", Map.of());

        assertThatThrownBy(entry::check)
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal ->
                                assertThat(refusal.wrong())
                                        .extracting(Refusal.Wrong::field)
                                        .containsExactly(
                                                "service",
                                                "structure",
                                                "url",
                                                "status",
                                                "theme",
                                                "information"));
    }

    @Test
    void theStartersWouldPassAsWrittenByStaff() {
        assertThat(StarterOffers.entries()).isNotEmpty().allSatisfy(OfferEntry::check);
    }
}
