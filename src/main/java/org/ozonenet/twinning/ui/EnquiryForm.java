package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.shell.Reader;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.FieldType;
import org.ozonenet.twinning.enquiries.Template;
import org.ozonenet.twinning.enquiries.Urgency;

/** The fields of an enquiry: those of its form, and what every enquiry has. Says so each time one of them changes. */
final class EnquiryForm extends Div {

    private final ExchangeSheet exchange;
    private final TwinningWords words;
    private final Reader reader;
    private final Runnable changed;
    private final Select<Template> template = new Select<>();
    private final Select<Iso2> asking = new Select<>();
    private final Select<Iso2> answering = new Select<>();
    private final Select<Authority> addressee = new Select<>();
    private final Select<Urgency> urgency = new Select<>();
    private final Select<BorderPost> post = new Select<>();
    private final CheckboxGroup<Template.Question> questions = new CheckboxGroup<>();
    private final TextArea note = new TextArea();
    private final DateTimePicker askedAt = new DateTimePicker();
    private final Paragraph about = new Paragraph();
    private final Div fields = new Div();
    private final Map<String, AbstractField<?, ?>> inputs = new LinkedHashMap<>();
    private final DraftKeeper keeper;
    private boolean filling;

    EnquiryForm(ExchangeSheet exchange, EnquiryDraft draft, TwinningWords words, Reader reader, Runnable changed) {
        this.exchange = exchange;
        this.words = words;
        this.reader = reader;
        this.changed = changed;
        this.keeper = new DraftKeeper(draft.id().value());
        addClassName("ozn-form");
        build();
        read(draft);
    }

    private void build() {
        template.setLabel(getTranslation("twinning.form.template"));
        template.setItems(words.templates());
        template.setItemLabelGenerator(each -> words.in(each.title()));
        template.addValueChangeListener(change -> {
            showFields(change.getValue(), Map.of(), Set.of());
            tell();
        });
        asking.setLabel(getTranslation("twinning.form.asking"));
        asking.setItems(words.sorted(exchange.sides()));
        asking.setItemLabelGenerator(words::country);
        asking.setVisible(exchange.sides().size() > 1);
        answering.setLabel(getTranslation("twinning.form.answering"));
        answering.setItemLabelGenerator(words::country);
        answering.setItems(words.sorted(exchange.countries()));
        answering.addValueChangeListener(change -> showOtherSide());
        addressee.setLabel(getTranslation("twinning.form.addressee"));
        addressee.setItemLabelGenerator(each -> getTranslation("twinning.authority." + each));
        urgency.setLabel(getTranslation("twinning.form.urgency"));
        urgency.setItemLabelGenerator(each -> getTranslation("twinning.urgency." + each));
        post.setLabel(getTranslation("twinning.form.post"));
        post.setEmptySelectionAllowed(true);
        post.setItemLabelGenerator(each -> each == null ? "" : each.label());
        questions.setLabel(getTranslation("twinning.form.questions"));
        questions.setItemLabelGenerator(each -> words.in(each.text()));
        questions.addThemeName("vertical");
        note.setLabel(getTranslation("twinning.form.note"));
        note.setHelperText(getTranslation("twinning.form.note.hint"));
        note.setMaxLength(EnquiryDraft.LONGEST_NOTE);
        askedAt.setLabel(getTranslation("twinning.form.asked-at"));
        askedAt.setHelperText(getTranslation("twinning.form.asked-at.hint"));
        askedAt.setLocale(reader.locale());
        about.addClassName("ozn-secondary");
        fields.addClassName("ozn-form");
        List.<HasValue<?, ?>>of(asking, answering, addressee, urgency, post, questions, note, askedAt)
                .forEach(field -> field.addValueChangeListener(change -> tell()));
        add(template, about, asking, answering, addressee, urgency, post, fields, questions, note);
        DraftKeeper.mark(note, "note");
        add(new Details(getTranslation("twinning.form.later"), askedAt), keeper);
    }

    private void read(EnquiryDraft draft) {
        filling = true;
        template.setValue(words.template(draft.template()));
        asking.setValue(draft.asking());
        answering.setValue(draft.answering());
        showOtherSide();
        addressee.setValue(draft.addressee());
        showFields(words.template(draft.template()), draft.fields(), Set.copyOf(draft.questions()));
        if (words.template(draft.template()).urgencies().contains(draft.urgency())) {
            urgency.setValue(draft.urgency());
        }
        var where = draft.post();
        words.postsBetween(draft.asking(), draft.answering()).stream()
                .filter(each -> each.id().equals(where))
                .findFirst()
                .ifPresent(post::setValue);
        note.setValue(draft.note());
        var earlier = draft.askedAt();
        if (earlier != null) {
            askedAt.setValue(earlier.atZone(reader.zone()).toLocalDateTime());
        }
        filling = false;
    }

    /** What was typed so far, under the identifiers of the draft from before. */
    EnquiryDraft written(EnquiryDraft before) {
        var typed = new TreeMap<String, String>();
        inputs.forEach((id, input) -> {
            var value = input.getValue();
            if (value != null && !value.toString().isBlank()) {
                typed.put(id, value.toString());
            }
        });
        var earlier = askedAt.getValue();
        var where = post.getValue();
        return new EnquiryDraft(
                before.id(),
                before.exchange(),
                template.getValue().id(),
                asking.getValue() == null ? before.asking() : asking.getValue(),
                answering.getValue() == null ? before.answering() : answering.getValue(),
                addressee.getValue() == null ? before.addressee() : addressee.getValue(),
                urgency.getValue() == null ? Urgency.NORMAL : urgency.getValue(),
                Tlp.AMBER,
                where == null ? null : where.id(),
                typed,
                questions.getValue().stream().map(Template.Question::id).toList(),
                note.getValue(),
                words.language(),
                earlier == null ? null : earlier.atZone(reader.zone()).toInstant());
    }

    /** The server has all that was sent so far. */
    void kept() {
        keeper.kept();
    }

    /** It was sent, or thrown away. */
    void over() {
        keeper.drop();
    }

    /** Marks the fields that keep it from being sent. */
    void mark(List<String> wrong) {
        inputs.forEach((id, input) -> {
            if (input instanceof HasValidation field) {
                field.setErrorMessage(getTranslation("twinning.form.wrong"));
                field.setInvalid(wrong.contains(id));
            }
        });
        questions.setErrorMessage(getTranslation("twinning.form.questions.missing"));
        questions.setInvalid(wrong.contains("questions"));
        answering.setErrorMessage(getTranslation("twinning.form.answering.wrong"));
        answering.setInvalid(wrong.contains("answering"));
        addressee.setErrorMessage(getTranslation("twinning.form.answering.wrong"));
        addressee.setInvalid(wrong.contains("addressee"));
        askedAt.setErrorMessage(getTranslation("twinning.form.asked-at.wrong"));
        askedAt.setInvalid(wrong.contains("askedAt"));
    }

    private void showOtherSide() {
        var other = answering.getValue();
        var own = asking.getValue();
        var there = new ArrayList<Authority>();
        exchange.parties().stream()
                .filter(party -> party.country().equals(other))
                .sorted()
                .forEach(party -> there.add(party.authority()));
        addressee.setItems(there);
        if (!there.isEmpty()) {
            addressee.setValue(there.getLast());
        }
        post.setItems(other == null || own == null ? List.of() : words.postsBetween(own, other));
    }

    private void showFields(@Nullable Template form, Map<String, String> typed, Set<String> asked) {
        fields.removeAll();
        inputs.clear();
        if (form == null) {
            return;
        }
        about.setText(words.in(form.about()));
        form.fields().forEach(field -> {
            var input = input(field, typed.getOrDefault(field.id(), ""));
            DraftKeeper.mark(input, "field-" + field.id());
            inputs.put(field.id(), input);
            fields.add(input);
        });
        urgency.setItems(form.urgencies().stream().sorted().toList());
        urgency.setValue(form.urgencies().stream().sorted().findFirst().orElse(Urgency.NORMAL));
        questions.setItems(form.questions());
        form.questions().stream()
                .filter(question -> asked.isEmpty() || asked.contains(question.id()))
                .forEach(questions::select);
    }

    private AbstractField<?, ?> input(Template.Field field, String typed) {
        var label = words.in(field.label());
        if (field.type() == FieldType.DAY) {
            var day = new DatePicker(label);
            day.setLocale(reader.locale());
            day.setRequiredIndicatorVisible(field.needed());
            if (FieldType.DAY.takes(typed) && !typed.isBlank()) {
                day.setValue(LocalDate.parse(typed));
            }
            day.addValueChangeListener(change -> tell());
            return day;
        }
        if (field.type() == FieldType.LINES) {
            var area = new TextArea(label);
            area.setMaxLength(field.type().longest());
            area.setRequiredIndicatorVisible(field.needed());
            area.setValue(typed);
            area.addValueChangeListener(change -> tell());
            return area;
        }
        var line = new TextField(label);
        line.setMaxLength(field.type().longest());
        line.setRequiredIndicatorVisible(field.needed());
        line.setValue(typed);
        line.addValueChangeListener(change -> tell());
        return line;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }
}
