package org.ozonenet.training.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.SignedInAs;

@RoomTest
class LearningViewsTests extends SpringBrowserlessTest {

    @Test
    @SignedInAs(function = Function.TECHNICIAN, country = "LA")
    void tellsSomebodyWithoutACourseWhatToDo() {
        assertThat(textOf(navigate(LearningView.class)))
                .contains("You do not take a course yet", "All courses")
                .doesNotContain("Learners of your country");
    }

    @Test
    @SignedInAs(function = Function.TRAINER, country = "LA")
    void showsTrainersTheirLearnersAndTheFiguresOfQuestions() {
        assertThat(textOf(navigate(LearningView.class))).contains("Learners of your country");
        assertThat(textOf(navigate(ItemsView.class))).contains("What tests say about their questions");
    }

    private static String textOf(Component component) {
        var text = new StringBuilder();
        collect(component, text);
        return text.toString();
    }

    private static void collect(Component component, StringBuilder text) {
        text.append(component.getElement().getText()).append(' ');
        component.getChildren().forEach(child -> collect(child, text));
    }
}
