package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.axis.registry.Modules;

/** What becomes of a request for a page: the kernel's table, then the modules' lists. */
@ApplicationScoped
class PageRules {

    enum Decision {
        OPEN,
        SIGN_IN,
        FORBIDDEN,
        MODULE_OFF,
        UNKNOWN
    }

    /** What is no page: files for browsers, and the way out. */
    private static final Set<String> FILES =
            Set.of(
                    "/favicon.ico",
                    "/robots.txt",
                    "/manifest.webmanifest",
                    "/service-worker.js",
                    SignOut.PATH);

    @Inject private Modules modules;

    Decision decide(String path, CurrentUser user) {
        if (FILES.contains(path)) {
            return Decision.OPEN;
        }
        Optional<Set<Role>> kernels = PageAccess.of(path);
        if (kernels.isPresent()) {
            return PageAccess.isPrivate(path) && user.isByLink()
                    ? Decision.SIGN_IN
                    : decide(kernels.get(), user);
        }
        int end = path.indexOf('/', 1);
        return end < 0 ? Decision.UNKNOWN : ofModule(path.substring(1, end), path, user);
    }

    private Decision ofModule(String id, String path, CurrentUser user) {
        Optional<AxisModule> module =
                modules.present().stream().filter(it -> it.id().equals(id)).findFirst();
        if (module.isEmpty()) {
            return modules.isKnown(id) ? Decision.MODULE_OFF : Decision.UNKNOWN;
        }
        if (!modules.isActive(id)) {
            return Decision.MODULE_OFF;
        }
        return module.get().pages().stream()
                .filter(page -> page.path().equals(path))
                .map(ModulePage::roles)
                .findFirst()
                .map(roles -> decide(roles, user))
                .orElse(Decision.UNKNOWN);
    }

    private static Decision decide(Set<Role> roles, CurrentUser user) {
        if (roles.isEmpty()) {
            return Decision.OPEN;
        }
        Optional<Caller> caller = user.caller();
        if (caller.isEmpty()) {
            return Decision.SIGN_IN;
        }
        if (caller.get().is(roles.toArray(Role[]::new))) {
            return Decision.OPEN;
        }
        return user.isByLink() ? Decision.SIGN_IN : Decision.FORBIDDEN;
    }
}
