package org.ozonenet.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.info.BuildProperties;

/** Whether the portal is well. */
@Route("admin/health")
@Menu(title = "account.menu.health", order = 93, icon = "heart")
@RolesAllowed("ADMIN")
class HealthView extends Div implements HasDynamicTitle {

    private static final double MEBIBYTE = 1024d * 1024d;

    HealthView(HealthEndpoint health, Optional<BuildProperties> build, Reader reader) {
        addClassName("ozn-page");
        var formats = reader.formats();
        var runtime = Runtime.getRuntime();
        var used = BigDecimal.valueOf((runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE);
        var most = BigDecimal.valueOf(runtime.maxMemory() / MEBIBYTE);
        var started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        var facts = new Facts()
                .with(
                        getTranslation("account.health.state"),
                        health.health().getStatus().getCode())
                .with(getTranslation("account.health.since"), formats.moment(started))
                .with(
                        getTranslation("account.health.memory"),
                        getTranslation("account.health.memory.value", formats.number(used, 0), formats.number(most, 0)))
                .with(getTranslation("account.health.java"), Runtime.version().toString());
        build.ifPresent(
                known -> facts.with(getTranslation("account.health.version"), String.valueOf(known.getVersion())));
        add(new PageHeader(getTranslation("account.menu.health")), facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.menu.health");
    }
}
