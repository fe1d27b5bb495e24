package org.ozonenet.training.assessment;

import org.ozonenet.documents.DocumentId;

/**
 * A photograph that is part of an assessment.
 *
 * @param sha256 of its bytes, so that another picture cannot take its place
 */
public record Photo(DocumentId document, String sha256) {}
