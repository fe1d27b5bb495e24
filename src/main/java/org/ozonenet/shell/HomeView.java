package org.ozonenet.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.ozonenet.access.CurrentActor;

/** The first page after sign-in: what needs the reader, then what is near. */
@Route("")
@Menu(title = "shell.menu.home", order = 0, icon = "home")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    HomeView(CurrentActor currentActor, List<HomeCard> cards) {
        addClassName("ozn-page");
        var reader = currentActor.require();
        add(new PageHeader(getTranslation("shell.home.title", reader.name())));
        var grid = new Div();
        grid.addClassName("ozn-home-grid");
        cards.stream()
                .sorted(Comparator.comparingInt(HomeCard::order))
                .flatMap(card -> card.forReader(reader).stream())
                .forEach(content -> {
                    var section = new Section(content);
                    section.addClassName("ozn-card");
                    grid.add(section);
                });
        add(grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.menu.home");
    }
}
