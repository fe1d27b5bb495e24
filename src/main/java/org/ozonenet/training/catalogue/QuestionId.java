package org.ozonenet.training.catalogue;

import java.util.regex.Pattern;

/** A question of a bank, for example {@code EV-U2-Q001}; a step of a case has a number more: {@code EV-U2-Q001-1}. */
public record QuestionId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-U[1-9][0-9]?-Q[0-9]{3}(-[1-9])?");

    public QuestionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not the identifier of a question".formatted(value));
        }
    }
}
