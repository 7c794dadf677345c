package org.alfacentre.sextant.it;

import io.restassured.response.Response;
import java.io.File;
import java.util.Map;

/** The page on which an administrator installs a module: a file is read, then confirmed. */
record InstallPage(Visitor admin) {

    static final String ADDRESS = "/module-install.xhtml";

    /** The page with the plan of that file. */
    Response upload(File jar) {
        return admin.upload(admin.get(ADDRESS), "upload", "read", jar);
    }

    Response confirm(Response plan, String password) {
        String checksum =
                plan.asString()
                        .replaceAll("(?s).*name=\"checksum\" value=\"([0-9a-f]{64})\".*", "$1");
        return admin.submit(
                plan, "confirm", "install", Map.of("checksum", checksum, "password", password));
    }
}
