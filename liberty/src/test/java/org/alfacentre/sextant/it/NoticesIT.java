package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page tells goes with its reader to the page where the act leads, and no further. */
class NoticesIT {

    private static final String SAVED = "Votre choix est enregistré.";
    private static final String TOLD = "sextant-told";

    private final Visitor reader = Visitor.of(SextantServer.shared(), "conseiller");

    @Test
    void itIsOnItsWayBeforeTheNextPageIsAskedFor() {
        Response done =
                reader.submit(reader.get("/my-reminders.xhtml"), "choice", "save", Map.of());

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(done.cookie(TOLD)).isNotBlank().doesNotContain("enregistré");
        String next = URI.create(done.header("Location")).getPath().replaceFirst("^/sextant", "");
        assertThat(reader.get(next).asString()).contains(SAVED);
        assertThat(reader.get(next).asString()).doesNotContain(SAVED);
    }
}
