package org.alfacentre.sextant.shell;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/**
 * Takes back what the server would keep of a Sextant that stopped, or did not come up. The guard
 * starts it again whenever a module comes or goes, and each one that stayed in memory would bring
 * the day nearer on which there is no room for the next.
 *
 * <p>The server's OpenAPI feature asks for the configuration of Sextant's class loader in the name
 * of whoever starts Sextant, which is the guard: the server would keep both until the guard stops.
 */
public class Unloading implements Extension {

    /** By then the interface has been described. A start that fails after it has no end. */
    void begins(@Observes BeforeBeanDiscovery start) {
        release();
    }

    void ends(@Observes BeforeShutdown end) {
        release();
    }

    private static void release() {
        ClassLoader loader = Unloading.class.getClassLoader();
        ConfigProviderResolver.instance().releaseConfig(ConfigProvider.getConfig(loader));
    }
}
