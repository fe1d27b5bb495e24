package org.ozonenet.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.audit.AuditEntry;
import org.ozonenet.audit.AuditTrail;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** What happened outside all spaces, newest first. */
@Route("admin/audit")
@Menu(title = "account.menu.audit", order = 92, icon = "list")
@RolesAllowed("ADMIN")
class AuditView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final AuditTrail trail;
    private final Persons persons;
    private final Reader reader;
    private final OrderedList entries = new OrderedList();
    private final Button older = new Button();
    private long before = AuditTrail.FROM_NEWEST;

    AuditView(AuditTrail trail, Persons persons, Reader reader) {
        this.trail = trail;
        this.persons = persons;
        this.reader = reader;
        addClassName("ozn-page");
        entries.addClassName("ozn-audit");
        older.setText(getTranslation("account.audit.older"));
        older.addClickListener(click -> load());
        add(
                new PageHeader(getTranslation("account.menu.audit")).withLine(getTranslation("account.audit.line")),
                entries,
                older);
        load();
        if (entries.getComponentCount() == 0) {
            add(new EmptyState(getTranslation("account.audit.none"), getTranslation("account.audit.none.what-to-do")));
        }
    }

    private void load() {
        var page = trail.ofPortal(before, PAGE);
        page.forEach(entry -> entries.add(line(entry)));
        older.setVisible(page.size() == PAGE);
        page.stream().reduce((first, second) -> second).ifPresent(last -> before = last.sequence());
    }

    private ListItem line(AuditEntry entry) {
        var what = new Span(entry.sequence() + " · " + entry.kind());
        what.addClassName("ozn-audit-kind");
        Component when = new Paragraph(reader.formats().moment(entry.at()) + " · " + actor(entry));
        var facts = new Code(entry.facts());
        return new ListItem(what, when, facts);
    }

    private String actor(AuditEntry entry) {
        var actor = entry.actor();
        return actor == null
                ? getTranslation("account.audit.nobody")
                : persons.cards(List.of(new PersonId(actor))).stream()
                        .map(PersonCard::name)
                        .findFirst()
                        .orElse(actor);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.menu.audit");
    }
}
