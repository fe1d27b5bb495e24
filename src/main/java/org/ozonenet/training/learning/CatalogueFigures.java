package org.ozonenet.training.learning;

import java.util.Locale;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.ozonenet.training.catalogue.QuestionBanks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The drawings of the catalogue. Where the right place is on them is not part of them. */
@Component
class CatalogueFigures implements Figures {

    private final QuestionBanks banks;
    private final MessageSource words;

    CatalogueFigures(QuestionBanks banks, MessageSource words) {
        this.banks = banks;
        this.words = words;
    }

    @Override
    public String within(CourseVersionId version, Shown shown, Locale locale) {
        var figure = shown.figure();
        return figure == null
                ? ""
                : banks.figure(version, shown.unit(), figure, words.getMessage("learning.drawing", null, locale))
                        .orElse("");
    }
}
