package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alfacentre.sextant.shell.Words;

/** Modules in words; one that is gone has taken its name with it and is called by its id. */
@ApplicationScoped
class ModuleNames {

    @Inject private Words words;

    String of(List<String> modules, Locale locale) {
        return modules.stream().map(module -> of(module, locale)).collect(Collectors.joining(", "));
    }

    String of(String module, Locale locale) {
        String key = module + ".name";
        return words.has(locale, key) ? words.of(locale, key) : module;
    }
}
