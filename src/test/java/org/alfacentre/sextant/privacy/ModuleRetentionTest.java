package org.alfacentre.sextant.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.registry.DirectGateway;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.junit.jupiter.api.Test;

class ModuleRetentionTest {

    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    private final List<String> audited = new ArrayList<>();
    private final List<Instant> asked = new ArrayList<>();
    private int expired = 3;

    private final ModuleRetention retention =
            new ModuleRetention(
                    holders(new OfTheFirstContract(), new Failing(), new Keeping()),
                    new DirectGateway(),
                    new Journal());

    @Test
    void whatAModuleErasesIsCountedThoughAnotherFails() {
        retention.run(NINE);

        assertThat(audited).containsExactly("Keeping 3");
    }

    @Test
    void nothingErasedIsNothingToNote() {
        expired = 0;

        retention.run(NINE);

        assertThat(audited).isEmpty();
        assertThat(asked).containsExactly(NINE);
    }

    @Test
    void modulesAreAskedOnceAnHour() {
        retention.run(NINE);
        retention.run(NINE.plusSeconds(5));
        retention.run(NINE.plus(Duration.ofHours(1)));

        assertThat(asked).containsExactly(NINE, NINE.plus(Duration.ofHours(1)));
    }

    /** Says no more than the first contract had. */
    private static class OfTheFirstContract implements PersonalData {

        @Override
        public List<Item> export(long person, Locale language) {
            return List.of();
        }

        @Override
        public void erase(long person) {}
    }

    private static final class Failing extends OfTheFirstContract {

        @Override
        public int eraseExpired(Instant now) {
            throw new IllegalStateException("no table");
        }
    }

    private final class Keeping extends OfTheFirstContract {

        @Override
        public int eraseExpired(Instant now) {
            asked.add(now);
            return expired;
        }
    }

    private final class Journal extends RetentionJournal {

        @Override
        void erased(String module, int records) {
            audited.add(module + " " + records);
        }
    }

    private static Extensions holders(PersonalData... holders) {
        List<Extension<PersonalData>> all = new ArrayList<>();
        for (PersonalData it : holders) {
            String name = it.getClass().getSimpleName();
            all.add(new Extension<>(name, PersonalData.class, name, () -> it));
        }
        return new Extensions() {
            @Override
            @SuppressWarnings("unchecked")
            public <P> List<Extension<P>> ofAll(Class<P> point) {
                return (List<Extension<P>>) (List<?>) all;
            }
        };
    }
}
