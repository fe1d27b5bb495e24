package org.ozonenet.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ozonenet.training.catalogue.QuestionBanks;

/** The order of the rooms within training: schemes, catalogue, assessment, learning, credentials, cohorts, the lowest first. */
class TrainingRoomsTests {

    private static final JavaClasses TRAINING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ozonenet.training");

    private static final List<String> ROOMS =
            List.of("schemes", "catalogue", "assessment", "learning", "credentials", "cohorts");

    @ParameterizedTest
    @MethodSource("rooms")
    void noRoomKnowsOneAboveIt(String room) {
        var above = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(TrainingRoomsTests::everythingIn)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(everythingIn(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .allowEmptyShould(true)
                .check(TRAINING);
    }

    @Test
    void onlyTheRoomThatMarksKnowsTheKeysOfQuestions() {
        noClasses()
                .that()
                .resideOutsideOfPackages(everythingIn("catalogue"), "org.ozonenet.training.learning")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(QuestionBanks.class)
                .check(TRAINING);
    }

    @Test
    void noTwoRoomsKnowEachOther() {
        slices().matching("org.ozonenet.training.(*)..")
                .should()
                .beFreeOfCycles()
                .check(TRAINING);
    }

    private static Stream<String> rooms() {
        return ROOMS.subList(0, ROOMS.size() - 1).stream();
    }

    private static String everythingIn(String room) {
        return "org.ozonenet.training." + room + "..";
    }
}
