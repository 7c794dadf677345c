package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where forms are sent: to their page, as it was opened. */
class FormAddressIT {

    private final Visitor staff = Visitor.of(SextantServer.shared(), "gestion");

    @Test
    void aRefusedFormIsStillAtTheAddressOfItsPage() {
        Response form = staff.get("/session-edit.xhtml?action=A5");
        assertThat(staff.address(form, "f").getQuery()).isEqualTo("action=A5");

        Response refused = staff.submit(form, "f", "save", Map.of("typed", "true", "action", "A5"));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(staff.address(refused, "f").getQuery()).isEqualTo("action=A5");
    }

    @Test
    void whatIsTypedGoesBeforeWhatTheAddressAskedAndBeginsAtTheFirstPage() {
        Response people = staff.get("/people.xhtml?q=a&page=1");

        Response found = staff.submit(people, "filter", "search", Map.of("q", "martin"));

        assertThat(found.header("Location")).contains("q=martin", "page=0").doesNotContain("q=a&");
    }
}
