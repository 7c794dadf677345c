package org.alfacentre.sextant.it;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page on which staff write a session's quotas, as it was opened. */
record QuotaForm(Scene scene, Visitor staff, Response page) {

    private static final String NAME = "Au plus du Loiret";

    static QuotaForm open(Scene scene) {
        Visitor staff = Visitor.of(SextantServer.shared(), "gestion");
        String address = "/session.xhtml?tab=people&edit=quotas&code=" + scene.code();
        return new QuotaForm(scene, staff, staff.get(address));
    }

    /** Saves one line: at most so many of Loiret. */
    Response save(int size) {
        Map<String, String> fields = new HashMap<>();
        fields.putAll(Map.of("code", scene.code(), "tab", "people", "edit", "quotas", "rows", "1"));
        fields.putAll(Map.of("name-0", NAME, "kind-0", "CAP", "size-0", "" + size));
        fields.putAll(Map.of("attribute-0", "DEPARTEMENT", "value-0", "Loiret", "end-0", ""));
        fields.put("stamp", Visitor.value(page, "stamp"));
        return staff.submit(page, "quotas", "quotas-save", fields);
    }

    static boolean isSaved(Response answer) {
        return answer.statusCode() == 302;
    }

    /** Told that somebody else has changed the quotas, with what was typed. */
    static boolean isStale(Response answer) {
        return answer.statusCode() == 200
                && answer.asString().contains("Quelqu’un d’autre vient de modifier")
                && answer.asString().contains("value=\"" + NAME + "\"");
    }

    static List<Integer> sizes(Scene scene) {
        return scene.api()
                .as("gestion")
                .get("/sessions/" + scene.session() + "/quotas")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("size");
    }
}
