package org.alfacentre.sextant.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageAccessTest {

    @Test
    void everyPageOfTheKernelSaysWhoMayOpenIt() throws IOException {
        assertThat(PageAccess.pages()).containsAll(pages());
    }

    @Test
    void whatIsNotListedIsNobodys() {
        assertThat(PageAccess.of("/nowhere.xhtml")).isEmpty();
    }

    private static Set<String> pages() throws IOException {
        Path folder = Path.of("main/resources/META-INF/resources");
        Path here = Files.exists(folder) ? folder : Path.of("src").resolve(folder);
        try (Stream<Path> files = Files.list(here)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> "/" + name)
                    .collect(Collectors.toSet());
        }
    }
}
