package org.ozonenet.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No commercial Vaadin part is used, no registry is named, and nothing is reported to anybody. */
class LicenceTests {

    /** Packages that carry a commercial licence mark in the version line that the project is on. */
    private static final List<String> COMMERCIAL = List.of(
            "@vaadin/charts",
            "@vaadin/board",
            "@vaadin/crud",
            "@vaadin/dashboard",
            "@vaadin/grid-pro",
            "@vaadin/map",
            "@vaadin/rich-text-editor");

    @Test
    void noCommercialPackageIsLocked() throws IOException {
        var lock = Files.readString(Path.of("package-lock.json"));

        assertThat(COMMERCIAL).noneMatch(name -> lock.contains("\"node_modules/" + name + "\""));
    }

    @Test
    void noInstalledVaadinPackageAsksForALicence() throws IOException {
        var installed = Path.of("node_modules/@vaadin");
        if (!Files.exists(installed)) {
            return;
        }
        try (Stream<Path> packages = Files.list(installed)) {
            assertThat(packages.map(each -> each.resolve("package.json"))
                            .filter(Files::exists)
                            .filter(LicenceTests::asksForALicence))
                    .isEmpty();
        }
    }

    @Test
    void theLockNamesNoRegistry() throws IOException {
        assertThat(Files.readString(Path.of("package-lock.json"))).doesNotContain("\"resolved\": \"http");
    }

    @Test
    void usageIsReportedToNobody() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
                .contains("vaadin.devmode.usageStatistics.enabled=false");
    }

    private static boolean asksForALicence(Path packageFile) {
        try {
            return Files.readString(packageFile).contains("\"cvdlName\"");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
