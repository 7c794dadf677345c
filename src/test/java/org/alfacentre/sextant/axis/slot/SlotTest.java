package org.alfacentre.sextant.axis.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.axis.registry.Extension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"two words", "a.dot", "Capital", "1st", "é", "a:b"})
    void whatIsNoWordIsNoName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named(name))
                .withMessage("a slot cannot be called " + name);
    }

    @Test
    void itsKeyIsTheModulesAndItsOwnWord() {
        assertThat(named("open-days").key()).isEqualTo("mentoring.open-days");
    }

    private static Slot named(String name) {
        return new Slot(
                new Extension<>("mentoring", ViewSlot.class, "Slot", () -> null),
                name,
                ViewSlot.Place.DASHBOARD,
                "/WEB-INF/mentoring/days.xhtml",
                Set.of(),
                Set.of());
    }
}
