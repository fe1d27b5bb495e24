package org.ozonenet;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.ozonenet.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the portal and names its look. */
@SpringBootApplication
@Modulithic(systemName = "OzoneNet", sharedModules = "kernel")
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Portal implements AppShellConfigurator {

    public static void main(String[] args) {
        if (args.length > 0 && Commands.knows(args[0])) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Portal.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icons/ozonenet.svg");
    }
}
