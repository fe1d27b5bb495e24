package org.ozonenet.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.Comparator;
import java.util.List;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.kernel.NetworkId;

/** The frame around every working page: menu at the side, bar at the top. */
@Layout
@Uses(ComboBox.class) // Features put it into the bar, where the build, which follows routes, does not see it.
@AnonymousAllowed
class MainLayout extends AppLayout {

    private static final List<NetworkId> NETWORKS = List.of(NetworkId.SEA, NetworkId.ECA);

    MainLayout(CurrentActor currentActor, List<ToolbarItem> toolbarItems, NetworkChoice choice) {
        setPrimarySection(Section.DRAWER);
        addToDrawer(new Scroller(new Div(brand(), new NetworkSwitch(choice, NETWORKS), menu())));
        var bar = new Div();
        bar.addClassName("ozn-bar");
        currentActor.find().ifPresent(reader -> addItems(bar, toolbarItems, reader));
        bar.add(new LanguageSwitch());
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        addToNavbar(toggle, bar);
    }

    /** Each page stands in the one main landmark, so that a screen reader can jump over menu and bar. */
    @Override
    public void showRouterLayoutContent(HasElement page) {
        var main = new Main();
        main.getElement().appendChild(page.getElement());
        setContent(main);
    }

    private static void addItems(Div bar, List<ToolbarItem> items, Actor reader) {
        items.stream()
                .sorted(Comparator.comparingInt(ToolbarItem::order))
                .flatMap(item -> item.forReader(reader).stream())
                .forEach(bar::add);
    }

    private Anchor brand() {
        var brand = new Anchor("", new Span("OzoneNet"));
        brand.addClassName("ozn-brand");
        return brand;
    }

    private SideNav menu() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu.label"));
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> nav.addItem(new SideNavItem(getTranslation(entry.title()), entry.path())));
        return nav;
    }
}
