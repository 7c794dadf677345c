package org.alfacentre.sextant.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.FacesMessage;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TravellingNoticesTest {

    private static final Seal SEAL = new Seal("a secret".getBytes(UTF_8));

    @Test
    void whatWasToldArrivesInItsOrderAndItsKind() {
        var told =
                List.of(
                        message(FacesMessage.SEVERITY_INFO, "C’est fait : « A6-2026-01 »"),
                        message(FacesMessage.SEVERITY_WARN, "Il reste une place.\nUne seule."));

        List<FacesMessage> arrived = arrived(told);

        assertThat(arrived)
                .extracting(FacesMessage::getSummary)
                .containsExactly("C’est fait : « A6-2026-01 »", "Il reste une place.\nUne seule.");
        assertThat(arrived)
                .extracting(it -> (Object) it.getSeverity())
                .containsExactly(FacesMessage.SEVERITY_INFO, FacesMessage.SEVERITY_WARN);
    }

    @Test
    void whatACookieCannotHoldIsCounted() {
        List<FacesMessage> told = new ArrayList<>();
        byte[] incompressible = new byte[300];
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            random.nextBytes(incompressible);
            told.add(
                    message(
                            FacesMessage.SEVERITY_INFO,
                            i + " " + Base64.getEncoder().encodeToString(incompressible)));
        }

        List<FacesMessage> arrived = arrived(told);

        assertThat(arrived).hasSizeBetween(3, 19);
        assertThat(arrived.get(0).getSummary()).startsWith("0 ");
        assertThat(arrived.get(arrived.size() - 1).getSummary())
                .isEqualTo("and " + (20 - (arrived.size() - 1)));
    }

    @Test
    void whatSomebodyElseWroteIsNotTold() {
        Seal another = new Seal("another secret".getBytes(UTF_8));
        String forged =
                TravellingNotices.packed(
                        another,
                        List.of(message(FacesMessage.SEVERITY_INFO, "Votre compte est clos.")),
                        String::valueOf);

        assertThat(TravellingNotices.unpacked(SEAL, forged)).isEmpty();
        assertThat(TravellingNotices.unpacked(SEAL, "%%%")).isEmpty();
        assertThat(TravellingNotices.unpacked(SEAL, "")).isEmpty();
    }

    private static List<FacesMessage> arrived(List<FacesMessage> told) {
        String packed = TravellingNotices.packed(SEAL, told, rest -> "and " + rest);
        assertThat(packed).hasSizeLessThan(3900);
        return TravellingNotices.unpacked(SEAL, packed);
    }

    private static FacesMessage message(FacesMessage.Severity severity, String text) {
        return new FacesMessage(severity, text, null);
    }
}
