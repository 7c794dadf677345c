package org.alfacentre.sextant.axis.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** What the plan tells of a jar that nobody has run yet. */
class JarReadingTest {

    private static final String DESCRIPTOR = "META-INF/sextant/module.properties";
    private static final String PAGE = "META-INF/resources/mentoring/page.xhtml";

    @Test
    void migrationsMayBeNumberedByTheMoment() {
        InstallPlan plan =
                plan(
                        Map.of(
                                "db/migration/mentoring/V2__b.sql",
                                        text("CREATE TABLE mentoring_b"),
                                "db/migration/mentoring/V20260115120000__a.sql", text(""),
                                "db/migration/mentoring/V10.1__c.sql", text("")));

        assertThat(plan.newestTables()).isEqualTo(MigrationVersion.fromVersion("20260115120000"));
        assertThat(plan.tables()).containsExactly("mentoring_b");
    }

    @Test
    void newerIsWhatFlywayTakesForNewer() {
        assertThat(version("V10__a.sql")).isGreaterThan(version("V9__a.sql"));
        assertThat(version("V1.10__a.sql")).isGreaterThan(version("V1_9__a.sql"));
        assertThat(plan(Map.of()).newestTables()).isEqualTo(MigrationVersion.EMPTY);
    }

    @Test
    void aMailMayHaveAHyphen() {
        InstallPlan plan =
                plan(
                        Map.of(
                                "messages/mentoring_fr.properties",
                                text(
                                        "mentoring.mail.last-call.subject=x\n"
                                                + "mentoring.mail.hello.subject = y\n"
                                                + "mentoring.mail.hello.body = z\n")));

        assertThat(plan.mails()).containsExactly("mentoring.hello", "mentoring.last-call");
    }

    @Test
    void itIsToldWhoMayOpenItsPages() {
        assertThat(readers(PublicPages.class)).containsExactly("modules.readers.everybody");
        assertThat(readers(StaffPages.class))
                .containsExactly("people.role.ADMINISTRATOR", "people.role.STAFF");
        assertThat(readers(BuiltPages.class))
                .containsExactly("modules.readers.signed-in", "modules.readers.others");
    }

    @Test
    void withoutAPageNobodyIsToldToOpenOne() {
        assertThat(plan(Map.of("A.class", compiled(PublicPages.class))).readers()).isEmpty();
    }

    static final class PublicPages {
        List<ModulePage> pages() {
            return List.of(ModulePage.open("/mentoring/page.xhtml", "mentoring.page"));
        }
    }

    static final class StaffPages {
        List<ModulePage> pages() {
            return List.of(
                    ModulePage.forRoles(
                            "/mentoring/page.xhtml",
                            "mentoring.page",
                            Role.STAFF,
                            Role.ADMINISTRATOR));
        }
    }

    static final class BuiltPages {
        List<ModulePage> pages() {
            return List.of(
                    new ModulePage(
                            "/mentoring/page.xhtml",
                            "mentoring.page",
                            Set.of(Role.PARTICIPANT),
                            false));
        }
    }

    private static List<String> readers(Class<?> module) {
        return plan(Map.of(PAGE, text("<x/>"), "A.class", compiled(module))).readers();
    }

    private static MigrationVersion version(String file) {
        return plan(Map.of("db/migration/mentoring/" + file, text(""))).newestTables();
    }

    private static InstallPlan plan(Map<String, byte[]> entries) {
        Map<String, byte[]> all = new TreeMap<>(entries);
        all.put(DESCRIPTOR, text("id=mentoring"));
        var jar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(jar)) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return JarReading.plan(jar.toByteArray());
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compiled(Class<?> type) {
        try (InputStream in =
                type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
