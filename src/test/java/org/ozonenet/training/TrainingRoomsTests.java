package org.ozonenet.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The order of the rooms within training: schemes, assessment, credentials, the lowest first. */
class TrainingRoomsTests {

    private static final JavaClasses TRAINING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ozonenet.training");

    @Test
    void noRoomKnowsOneAboveIt() {
        noClasses()
                .that()
                .resideInAPackage("..training.schemes..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..training.assessment..", "..training.credentials..")
                .check(TRAINING);
        noClasses()
                .that()
                .resideInAPackage("..training.assessment..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..training.credentials..")
                .check(TRAINING);
    }

    @Test
    void noTwoRoomsKnowEachOther() {
        slices().matching("org.ozonenet.training.(*)..")
                .should()
                .beFreeOfCycles()
                .check(TRAINING);
    }
}
