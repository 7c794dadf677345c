package org.alfacentre.sextant.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alfacentre.sextant.mail.setting.ModuleKinds;
import org.alfacentre.sextant.mail.text.KernelKind;

/** The kinds whose words may be changed: the kernel's, then those of the modules that serve. */
@ApplicationScoped
class WordedKinds {

    @Inject private ModuleKinds modules;

    List<WordedKind> all() {
        return Stream.concat(kernel(), modules()).toList();
    }

    Optional<WordedKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** An announcement has no words but those that staff write each time. */
    private static Stream<WordedKind> kernel() {
        return Arrays.stream(KernelKind.values())
                .filter(kind -> kind != KernelKind.ANNOUNCEMENT)
                .map(
                        kind ->
                                new WordedKind(
                                        kind.code(),
                                        null,
                                        Set.of(),
                                        kind != KernelKind.SIGN_IN_LINK));
    }

    private Stream<WordedKind> modules() {
        return modules.all().stream()
                .map(kind -> new WordedKind(kind.code(), kind.module(), kind.actions(), true));
    }
}
