package org.ozonenet.twinning.incidents;

import java.util.List;
import java.util.Optional;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.reference.identifier.Comparison;

/**
 * An incident as the members of its exchange read it.
 *
 * @param comparison what the identifier reading says; empty where there is none that can be read
 * @param steps what happened, oldest first
 * @param mayChange whether the reader is of the side that reported it, and can write now
 * @param mayNote whether the reader can add something now
 * @param documents where its photos and documents lie
 */
public record IncidentSheet(
        IncidentLine line,
        Optional<Comparison> comparison,
        List<IncidentStep> steps,
        boolean mayChange,
        boolean mayNote,
        DocumentOwner documents) {}
