package org.alfacentre.sextant.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the kernel (DESIGN §1): nothing in it points to a module or to the server. */
class KernelStructureTest {

    private static final String ROOT = "org.alfacentre.sextant.";

    private static JavaClasses kernel;

    @BeforeAll
    static void read() {
        kernel =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.alfacentre.sextant");
    }

    @Test
    void theKernelKnowsNoModule() {
        String[] modules =
                SourceTree.modules().stream()
                        .map(it -> ROOT + it.getFileName() + "..")
                        .toArray(String[]::new);

        noClasses().should().dependOnClassesThat().resideInAnyPackage(modules).check(kernel);
    }

    @Test
    void theKernelKnowsNoServer() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "liberty..", ROOT + "guard..", "com.ibm..", "io.openliberty..")
                .check(kernel);
    }

    @Test
    void onlyRestUsesJaxRs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..")
                .check(kernel);
    }

    @Test
    void nothingUsesRest() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "api..")
                .check(kernel);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|ServiceBean)")
                .check(kernel);
    }

    @Test
    void sessionsHoldWhoIsSignedInAndNothingElse() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(SessionScoped|ViewScoped|FlowScoped)")
                .check(kernel);
    }

    @Test
    void nothingNeedsAnEjb() {
        noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.ejb..").check(kernel);
    }
}
