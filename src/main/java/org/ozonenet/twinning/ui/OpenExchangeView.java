package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeDraft;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.Party;

/** Where a coordinator opens an exchange, and an ozone officer proposes one. */
@Route("twinning/new")
@PermitAll
class OpenExchangeView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final ExchangeKeeping keeping;
    private final CurrentActor currentActor;
    private final TwinningWords words;
    private final MultiSelectComboBox<Iso2> countries = new MultiSelectComboBox<>();
    private final CheckboxGroup<Authority> authorities = new CheckboxGroup<>();
    private final MultiSelectComboBox<BorderPost> posts = new MultiSelectComboBox<>();
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final DatePicker until = new DatePicker();
    private final Div outcome = new Div();

    OpenExchangeView(
            ExchangeKeeping keeping, CurrentActor currentActor, TwinningWords words, Countries all, Reader reader) {
        this.keeping = keeping;
        this.currentActor = currentActor;
        this.words = words;
        addClassName("ozn-page");
        countries.setLabel(getTranslation("twinning.countries"));
        countries.setItems(words.sorted(
                all.profiled(reader.lang()).stream().map(Country::iso2).toList()));
        countries.setItemLabelGenerator(words::country);
        countries.addValueChangeListener(change -> posts.setItems(words.postsAmong(change.getValue())));
        authorities.setLabel(getTranslation("twinning.authorities"));
        authorities.setItems(Authority.values());
        authorities.setItemLabelGenerator(each -> getTranslation("twinning.authority." + each));
        authorities.setValue(EnumSet.allOf(Authority.class));
        posts.setLabel(getTranslation("twinning.posts"));
        posts.setItemLabelGenerator(BorderPost::label);
        title.setLabel(getTranslation("twinning.name"));
        title.setMaxLength(ExchangeDraft.LONGEST_TITLE);
        purpose.setLabel(getTranslation("twinning.purpose"));
        purpose.setMaxLength(ExchangeDraft.LONGEST_PURPOSE);
        until.setLabel(getTranslation("twinning.until"));
        until.setLocale(reader.locale());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var isCoordinator = currentActor.require().has(Function.NETWORK_COORDINATOR);
        var form = new Div(countries, authorities, posts, title, purpose, until);
        form.addClassName("ozn-form");
        var save = new Button(
                getTranslation(isCoordinator ? "twinning.open" : "twinning.propose"), click -> save(isCoordinator));
        save.addThemeName("primary");
        add(
                new PageHeader(getPageTitle())
                        .withLine(getTranslation(isCoordinator ? "twinning.open.line" : "twinning.propose.line")),
                form,
                outcome,
                save);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("twinning.new");
    }

    private void save(boolean isCoordinator) {
        outcome.removeAll();
        try {
            var draft = draft();
            if (isCoordinator) {
                keeping.open(draft);
                getUI().ifPresent(ui -> ui.navigate(OverviewView.class));
            } else {
                TwinningLinks.open(keeping.propose(draft));
            }
        } catch (IllegalArgumentException e) {
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("twinning.new.incomplete")));
        } catch (NotAllowedException e) {
            outcome.add(new Note(Note.Kind.ERROR, getTranslation("twinning.new.not-yours")));
        }
    }

    private ExchangeDraft draft() {
        Set<Party> parties = new HashSet<>();
        for (var country : countries.getValue()) {
            authorities.getValue().forEach(authority -> parties.add(new Party(country, authority)));
        }
        return new ExchangeDraft(
                title.getValue(),
                purpose.getValue(),
                parties,
                posts.getValue().stream().map(BorderPost::id).collect(Collectors.toSet()),
                until.getValue());
    }
}
