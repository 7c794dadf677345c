package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.it.jars.spoilt.SpoiltModule;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A module installed, brought up to date and removed on screen, under somebody's open form. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallIT {

    @TempDir private static Path folder;

    private static SextantServer server;
    private static Api api;
    private static Visitor admin;
    private static InstallPage page;

    @BeforeAll
    static void start() {
        server = SextantServer.start(Map.of());
        api = new Api(server);
        admin = Visitor.of(server, "admin");
        page = new InstallPage(admin);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void thePlanIsToldBeforeAnythingIsInstalled() {
        Response plan = page.upload(jar("2.0.0", 2));

        assertThat(plan.asString())
                .contains("version 2.0.0", "spoilt_one", "spoilt_two", "SHA-256");
        assertThat(server.home().journal()).doesNotContain("spoilt");
    }

    @Test
    @Order(2)
    void aWrongPasswordInstallsNothing() {
        Response refused = page.confirm(page.upload(jar("2.0.0", 2)), "perhaps-this-one");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.asString()).contains("Ce n’est pas votre mot de passe actuel.");
        assertThat(server.home().journal()).doesNotContain("spoilt");
    }

    @Test
    @Order(3)
    void itComesUnderAnOpenFormWhichIsStillSubmitted() {
        Visitor scheduler = Visitor.of(server, "gestion");
        Response form = scheduler.get("/session-edit.xhtml?action=A3");

        assertThat(page.confirm(page.upload(jar("2.0.0", 2)), "sextant-demo").statusCode())
                .isEqualTo(302);

        await().atMost(Patience.LONG)
                .until(() -> server.home().active("spoilt.jar") && server.ready());
        assertThat(scheduler.get("/sessions.xhtml").statusCode()).isEqualTo(200);
        Map<String, String> typed =
                Map.of(
                        "typed", "true",
                        "action", "A3",
                        "title", "Ouvert",
                        "offerHours", "48",
                        "minimumHours", "4");
        Response saved = scheduler.submit(form, "f", "save", typed);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(302);
        assertThat(saved.header("Location")).contains("/session.xhtml?code=A3-");
        assertThat(admin.get("/audit.xhtml").asString()).contains("Module installé", "SHA-256");
    }

    @Test
    @Order(4)
    void tablesOfANewerVersionKeepAnOlderOneOut() {
        Response plan = page.upload(jar("1.0.0", 1));

        assertThat(plan.asString()).contains("sont d’une version plus récente que ce fichier");
        assertThat(plan.asString()).doesNotContain("id=\"install\"");
    }

    @Test
    @Order(5)
    void removedItSaysWhatStays() {
        Response removal = admin.get("/module.xhtml?id=spoilt&act=remove");
        assertThat(removal.asString()).contains("Aucune session n’en dépend");

        remove(removal);
    }

    @Test
    @Order(6)
    void whatIsNoModuleIsSaidAtItsFieldAndStaffHaveNoSuchPage() {
        JavaArchive empty =
                ShrinkWrap.create(JavaArchive.class)
                        .addAsManifestResource(new StringAsset("x"), "nothing.txt");

        assertThat(page.upload(file("empty.jar", empty)).asString())
                .contains("Ce jar n’est pas un module de Sextant");
        assertThat(Visitor.of(server, "gestion").get(InstallPage.ADDRESS).statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(7)
    void aFileThatWasRefusedIsRemovedOrCorrected() {
        install(refused("3.0.0"));
        await().atMost(Patience.LONG)
                .until(() -> server.home().journal().contains("forbidden-part"));

        remove(admin.get("/module.xhtml?id=spoilt&act=remove"));
        install(refused("3.0.0"));
        await().atMost(Patience.LONG)
                .until(() -> server.home().journal().contains("forbidden-part"));
        install(jar("3.0.1", 2));

        await().atMost(Patience.LONG)
                .until(() -> server.home().active("spoilt.jar") && server.ready());
        assertThat(states()).containsExactly("ACTIVE 3.0.1");
    }

    @Test
    @Order(8)
    void theVersionInPlaceRunsOnUntilARefusedUpgradeIsCorrected() {
        install(refused("4.0.0"));
        await().atMost(Patience.LONG)
                .until(() -> server.home().journal().contains("forbidden-part"));
        assertThat(states()).containsExactly("ACTIVE 3.0.1", "REFUSED null");

        install(jar("4.0.1", 2));

        await().atMost(Patience.LONG)
                .until(() -> server.home().active("spoilt.jar") && server.ready());
        assertThat(states()).containsExactly("ACTIVE 4.0.1");
    }

    private static void install(File jar) {
        assertThat(page.confirm(page.upload(jar), "sextant-demo").statusCode()).isEqualTo(302);
    }

    private static void remove(Response removal) {
        Response done =
                admin.submit(
                        removal,
                        "removal",
                        "remove",
                        Map.of("id", "spoilt", "act", "remove", "password", "sextant-demo"));

        assertThat(done.statusCode()).isEqualTo(302);
        await().atMost(Patience.LONG)
                .until(() -> !server.home().journal().contains("spoilt") && server.ready());
    }

    private static List<String> states() {
        return api
                .as("admin")
                .get("/modules?size=100")
                .jsonPath()
                .getList("items.findAll { it.id == 'spoilt' }", Map.class)
                .stream()
                .map(it -> it.get("state") + " " + it.get("version"))
                .toList();
    }

    private static File refused(String version) {
        return file(
                "refused.jar",
                archive(version, 2)
                        .addAsManifestResource(
                                new StringAsset("<web-fragment/>"), "web-fragment.xml"));
    }

    private static File jar(String version, int migrations) {
        return file("spoilt-" + version + ".jar", archive(version, migrations));
    }

    private static JavaArchive archive(String version, int migrations) {
        JavaArchive jar =
                TestJars.module(
                                "spoilt",
                                SpoiltModule.class,
                                "personal-data=none",
                                "version=" + version)
                        .addAsResource(new StringAsset(""), "db/migration/spoilt/flyway.location")
                        .addAsResource(
                                new StringAsset(table("one")), "db/migration/spoilt/V1__one.sql");
        if (migrations > 1) {
            jar.addAsResource(new StringAsset(table("two")), "db/migration/spoilt/V2__two.sql");
        }
        return jar;
    }

    private static String table(String name) {
        return "CREATE TABLE spoilt_" + name + " (id BIGINT NOT NULL PRIMARY KEY);";
    }

    private static File file(String name, JavaArchive jar) {
        Path file = folder.resolve(name);
        TestJars.drop(jar, file);
        return file.toFile();
    }
}
