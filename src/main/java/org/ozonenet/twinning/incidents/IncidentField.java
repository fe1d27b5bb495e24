package org.ozonenet.twinning.incidents;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report of an incident can say. All but three fields may come later. */
public enum IncidentField {
    STATUS(Part.NOW, Suspicion.class),
    FOUND_AT(Part.NOW, FieldKind.MOMENT),
    POST(Part.NOW, FieldKind.POST),
    MEANS(Part.NOW, Means.class),
    TRICK(Part.NOW, Trick.class),
    DECLARED(Part.NOW, FieldKind.SUBSTANCE),
    QUANTITY(Part.NOW, FieldKind.KILOGRAMS),

    PLACE(Part.ROUTE, FieldKind.TEXT),
    DIRECTION(Part.ROUTE, Direction.class),
    ORIGIN(Part.ROUTE, FieldKind.COUNTRY),
    VIA(Part.ROUTE, FieldKind.COUNTRY),
    DESTINATION(Part.ROUTE, FieldKind.COUNTRY),
    DETECTION(Part.ROUTE, Detection.class),
    STORY(Part.ROUTE, FieldKind.LINES),

    IDENTIFIED(Part.GOODS, FieldKind.SUBSTANCE),
    READING(Part.GOODS, FieldKind.READING),
    INSTRUMENT(Part.GOODS, FieldKind.TEXT),
    CODE(Part.GOODS, FieldKind.TARIFF_CODE),
    PACKAGING(Part.GOODS, Packaging.class),
    PACKAGES(Part.GOODS, FieldKind.COUNT),
    LABEL(Part.GOODS, FieldKind.TEXT),
    VALUE(Part.GOODS, FieldKind.TEXT),

    PERSONS(Part.NAMES, FieldKind.LINES),
    COMPANIES(Part.NAMES, FieldKind.LINES),
    LICENCE(Part.NAMES, FieldKind.TEXT),
    DOCUMENT(Part.NAMES, FieldKind.TEXT),
    CONTAINER_NUMBER(Part.NAMES, FieldKind.CONTAINER),
    VEHICLE(Part.NAMES, FieldKind.TEXT),

    SEIZURE(Part.OUTCOME, Seizure.class),
    SEIZED_ON(Part.OUTCOME, FieldKind.DAY),
    SEIZED(Part.OUTCOME, FieldKind.KILOGRAMS),
    FOLLOW_UP(Part.OUTCOME, FieldKind.LINES),
    COURT(Part.OUTCOME, Court.class),
    COURT_REMARK(Part.OUTCOME, FieldKind.LINES),
    DISPOSAL(Part.OUTCOME, Disposal.class),
    DISPOSED_ON(Part.OUTCOME, FieldKind.DAY),
    REPORTED_TO(Part.OUTCOME, FieldKind.TEXT);

    /** Where it stands in the form. */
    public enum Part {
        /** What is known where it was found; enough to report. */
        NOW,
        /** Way and method. */
        ROUTE,
        /** What it was. */
        GOODS,
        /** Who, and by which papers; never leaves the exchange. */
        NAMES,
        /** What became of it. */
        OUTCOME
    }

    private final Part part;
    private final FieldKind kind;
    private final List<String> choices;

    IncidentField(Part part, FieldKind kind) {
        this(part, kind, null);
    }

    IncidentField(Part part, Class<? extends Enum<?>> choices) {
        this(part, FieldKind.CHOICE, choices);
    }

    IncidentField(Part part, FieldKind kind, @Nullable Class<? extends Enum<?>> choices) {
        this.part = part;
        this.kind = kind;
        this.choices = choices == null
                ? List.of()
                : Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
    }

    public Part part() {
        return part;
    }

    public FieldKind kind() {
        return kind;
    }

    /** The words to choose from, where it is a choice. */
    public List<String> choices() {
        return choices;
    }

    /** Whether there is no report without it. */
    public boolean isNeeded() {
        return this == STATUS || this == FOUND_AT || this == MEANS;
    }

    /** Whether the text, as typed, is what the field takes. */
    public boolean takes(String typed) {
        return kind == FieldKind.CHOICE ? choices.contains(typed) : kind.takes(typed);
    }
}
