package org.alfacentre.sextant.mail.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.registry.Modules;
import org.junit.jupiter.api.Test;

class UsualDaysTest {

    private final UsualDays usual =
            new UsualDays(
                    new Modules() {
                        @Override
                        public List<AxisModule> present() {
                            return List.of(() -> Set.of("A1"), new Early());
                        }
                    });

    private static final class Early implements AxisModule {

        @Override
        public Set<String> actions() {
            return Set.of("A3");
        }

        @Override
        public OptionalInt convocationDays() {
            return OptionalInt.of(30);
        }
    }

    @Test
    void anActionIsConvokedWhenItsModuleSays() {
        assertThat(usual.convocation("A3")).isEqualTo(30);
    }

    @Test
    void theOthersAreConvokedFifteenDaysBefore() {
        assertThat(usual.convocation("A1")).isEqualTo(15);
        assertThat(usual.convocation("A9")).isEqualTo(15);
        assertThat(usual.convocation(null)).isEqualTo(15);
    }
}
